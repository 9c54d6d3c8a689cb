import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/story/blocks.ts';
import type { BlockKind } from '../../src/story/story.ts';

/** Invented stories in the shapes that whole pages take when pasted; each line opens with its kind. */
const PASTED: Record<string, string> = {
  'a public broadcaster: byline, stamp, image labels, short sub-headings, related links': `
headline|Harbour seals return after 30 years, wardens say
link|By Oona Marsh
link|Environment correspondent, Port Merrin

link|Published
link|14 June 2019

link|Share

caption|Image source, Merrin Wildlife Trust
caption|Image caption, A grey seal with her pup on the breakwater

body|Grey seals have bred in Port Merrin harbour for the first time in three decades, wardens have said.

body|Four pups were counted on Tuesday, according to the Merrin Wildlife Trust.

body|"We stood there and cried," said warden Idris Poole. "Nobody thought we would see it again."

headline|'Cleaner water'

body|The trust believes a new treatment works, opened in 2016, is the reason.

body|Mr. Poole asked visitors to stay 50 metres away.

headline|What should visitors do?

body|Dogs should be kept on leads until September.

link|More on this story
link|[The harbour that came back](https://example.org/harbour)
link|Related Topics
link|Wildlife
link|Port Merrin
`,
  'a tabloid: shouting link lines, agency captions in clumps, advertisements': `
headline|Pensioner, 82, finds £1.2m lottery ticket in old coat

caption|A Hand Holding a Lottery Ticket. Stock Image.
caption|Edna Price bought the ticket in March (Image: Merrin Mail)

link|Sign up for our FREE daily newsletter
body|A pensioner who nearly threw out her late husband's coat has become a millionaire.

link|Advertisement

body|Edna Price, 82, was clearing a wardrobe when she felt paper in the lining.

link|READ MORE: Couple find gold coins under floor

body|She told the Merrin Mail: "I thought it was a bus ticket. I had my hand on the bin.

body|"Then I saw the date."

caption|The coat that hid the ticket for ten months. (SWNS)
caption|Mrs Price with her daughter Carol. (SWNS)

body|Her daughter, Carol, 55, said: "She keeps asking if it's real!"

link|Watch: The moment Edna checks the numbers
link|Follow us on Facebook
link|@MerrinMail
`,
  'a wire report in Markdown: front heading, dateline, bullets, block quote, editors': `
headline|# Dam operator fined over spill

link|*By Tomas Ek*

link|May 3, 2022 6:04 PM GMT

caption|![Workers inspect the Skarn dam, Sweden, April 28, 2022. REUTERS/Anna Lind](dam.jpg)

body|SKARN, Sweden, May 3 (Reuters) - The operator of the Skarn dam was fined 40 million crowns on Tuesday.

headline|## What the court found

body|- Sensors had been switched off for 11 days
body|- Two warnings went unread

body|> "The company gambled with a valley," judge Karin Holm said.

body|The company, Skarn Kraft AB, said it would appeal.

link|---link---[Subscribe to our newsletter](https://example.org/n)

link|Reporting by Tomas Ek; Editing by Lena Berg
`.replace('---link---', ''),
};

describe('findBlocks reads pages pasted whole', () => {
  it.each(Object.entries(PASTED))('%s', (_, page) => {
    const lines = page.split('\n').filter((line) => line !== '');
    const expected = lines.map((line) => line.split('|', 1)[0] as BlockKind);
    const text = page.replaceAll(/^[a-z]+\|/gmu, '');
    const blocks = findBlocks(text);
    const read = blocks.map((b) => `${b.kind}|${text.slice(b.start, b.end)}`);
    expect(
      blocks.map((b) => b.kind),
      read.join('\n'),
    ).toEqual(expected);
  });
});
