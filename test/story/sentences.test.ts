import { describe, expect, it } from 'vitest';
import { findSentences } from '../../src/story/sentences.ts';

function sentencesOf(text: string): string[] {
  return findSentences(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end));
}

/** Each row is a paragraph; " ¦ " marks where it must be parted, and nowhere else. */
const TABLE: Record<string, readonly string[]> = {
  'plain sentences': [
    'The river rose overnight. ¦ Streets were closed. ¦ Nobody was hurt.',
    'Was anyone hurt? ¦ No! ¦ The town was lucky.',
    'A line without a full stop',
    'It ended in 2021. ¦ 20 people had died.',
    'The bill came to £2.5m. ¦ The council paid.',
    'It rose 3.5 per cent to 1,200.50 points.',
    'He waited. ¦  She did not.',
    'He left at last.\r\nShe stayed.'.replace('\r\n', ' ¦ '),
    'It sold well. ¦ iPhone sales doubled.',
  ],
  'titles, initials and abbreviations': [
    'Mr. Jones met Mrs. Smith and Dr. Brown. ¦ They talked.',
    'Prof. Ada Byrne and Gen. Lee spoke to Sen. Ruiz and Gov. Hart.',
    'J. K. Rowling wrote it. ¦ George W. Bush read it.',
    'J.K. Rowling wrote it. ¦ J. R. R. Tolkien did not.',
    'He lives in St. Petersburg. ¦ She lives on Main St. ¦ They met there.',
    'The flat at No. 10 is empty. ¦ No. 3 is not.',
    'The U.S. Senate met the U.K. Parliament. ¦ Talks went on.',
    'She moved to the U.S. ¦ He stayed behind.',
    'They work for the U.N. ¦ "We try," she said.',
    'The train left at 9 a.m. on Friday. ¦ It was late.',
    'It starts at 5 p.m. Monday in Oslo.',
    'It opens at 10 a.m. GMT on weekdays.',
    'It opens at 9 p.m. ¦ But few came. ¦ It shut at 10 p.m. ¦ Mayor Hall left.',
    'The U.S. WHO delegate left the U.S. ¦ Who knows why?',
    'Doors close at 9 p.m. ¦ Police said so.',
    'It closed at 11 p.m. ¦ The crowd left.',
    'Bring tools, e.g. Phillips screwdrivers, i.e. what you have.',
    'It happened on Jan. 6 and again on Sept. 11. ¦ It shook them.',
    'It happened in Jan. ¦ The case goes on.',
    'Acme Inc. Chief Executive Ann Lee resigned from Acme Inc. ¦ The shares fell.',
    'He sued Acme Ltd. and Acme Corp. in court.',
    'Martin Hall Jr. won. ¦ His father is Martin Hall Sr. ¦ He lost.',
    'In Hall vs. Acme the judge ruled.',
    'They lack vitamin C. ¦ It shows.',
    'We went to plan B. ¦ The plan worked.',
    'Pens, paper, etc. were sold. ¦ Books, cups, etc. ¦ The shop shut.',
    'See vol. 3, pp. 12 to 14, approx. 300 words.',
    'They fought in World War I. ¦ Germany lost.',
    'It was 6 ft. ¦ The wall held.',
    'Lt. Gov. Ann Lee met Cllr. Hall and Gov.-elect Roe.',
    'Dr. No was the film. ¦ Ms. May saw it with Lt. Col. West.',
    'She has a Ph.D. in law from Washington D.C. and lives there.',
    'He said no. ¦ Everybody else agreed.',
    'Mount Rainier, or Mt. Rainier, is high. ¦ Ft. Worth is flat.',
  ],
  quotations: [
    '"We saw it," he said. ¦ "We ran."',
    '“We saw it,” he said. ¦ “We ran.”',
    "'We saw it,' he said. ¦ 'We ran.'",
    '‘We saw it,’ he said. ¦ ‘We ran.’',
    '"Where is it?" she asked. ¦ Nobody knew.',
    '“Where is it?” she asked. ¦ Nobody knew.',
    '"Stop!" he shouted. ¦ Nobody did.',
    '"Where is it?" Jane Doe asked. ¦ Nobody knew.',
    '“Is it safe?” Mr. Hall said.',
    'She asked: "Where is it?" ¦ The man left.',
    'She said: "It is bad. ¦ It will get worse. ¦ We wait."',
    'He said: “It is bad. ¦ It will get worse.” ¦ Then he left.',
    'He told us: "It is bad. ¦ We pray.\' ¦ Then he left.',
    'He called it a "disgrace". ¦ She called it "fun."',
    'He called it "a disgrace." ¦ She agreed.',
    '"Is it over?", he asked.',
    '"It is over." – the mayor, on Friday',
    'She wrote "Why me?" on the wall. ¦ It is still there.',
    '(It was late.) ¦ He slept.',
    'He slept (it was late). ¦ She read.',
    '«C’est fini.» ¦ He left.',
    'Their "plan" (what plan?) was late.',
    '"I was there," said Ann. ¦ "So was he. ¦ He saw."',
  ],
  'ellipses, names with marks, addresses and posts': [
    'It was... not what we wanted. ¦ It was worse.',
    'It was … not what we wanted.',
    'We waited… ¦ Then it came.',
    'We waited... ¦ Then it came.',
    '"We waited [...] for hours," he said.',
    '“We waited. ¦ […] They never came.”',
    '"I … I don\'t know," she said. ¦ "We... we ran."',
    'It was . . . not what we wanted.',
    'Yahoo! said it would sell. ¦ The shares rose.',
    'Go to www.example.com/a.b?c=d. ¦ Then call.',
    'See example.com for more. ¦ Write to jane.doe@example.com today.',
    '@jane.doe wrote it. ¦ @ann answered.',
    '"We are ready. #launch #space"',
    'We are ready. ¦ #Launch is trending, they say.',
    'Version 1.2.3 is out. ¦ Version 2.0 is not.',
    'What?! ¦ Nobody knew!!! ¦ Nobody.',
    'It was found in 1910.[2] ¦ It was lost in 1920.¹ ¦ It is back.[13][14]',
  ],
  'enumerations and other scripts': [
    '1. Open the door. ¦ Go in.',
    'A. Open the door.',
    'Q. What happened? ¦ A. We left.',
    '東京で会議が開かれた。¦終わった。',
    'यह अच्छा है। ¦ वह गया।',
    'هل وصل؟ ¦ نعم.',
  ],
};

describe('findSentences parts a paragraph where a reader would', () => {
  for (const [group, rows] of Object.entries(TABLE)) {
    it.each(rows)(`${group}: %s`, (row) => {
      const expected = row.split(/\s*¦\s*/u);
      expect(sentencesOf(row.replaceAll('¦', ''))).toEqual(expected);
    });
  }
});

describe('findSentences gives exact places', () => {
  it('counts from the start of the text, not of the span', () => {
    const text = 'Not this. One here. Two here. Nor this.';
    const spans = findSentences(text, { start: 10, end: 29 });
    expect(spans).toEqual([
      { start: 10, end: 19 },
      { start: 20, end: 29 },
    ]);
  });

  it('reads on over the line breaks of a hard-wrapped paragraph', () => {
    expect(sentencesOf('The river\r\nrose. The town\nwas flooded.')).toEqual([
      'The river\r\nrose.',
      'The town\nwas flooded.',
    ]);
  });

  it('leaves surrounding white space out', () => {
    expect(findSentences('  A line. \n', { start: 0, end: 11 })).toEqual([{ start: 2, end: 9 }]);
  });

  it('finds nothing in white space', () => {
    expect(findSentences(' \r\n\t', { start: 0, end: 4 })).toEqual([]);
  });

  it('keeps a tail without words with the sentence before it', () => {
    expect(sentencesOf('It ended. ***')).toEqual(['It ended. ***']);
  });
});
