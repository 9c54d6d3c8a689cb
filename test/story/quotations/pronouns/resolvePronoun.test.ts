import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('whom "he" and "she" mean', () => {
  checkWords([
    [
      'Ben Dunn listened as a pair of nurses said it leaked. But he now believes it “is safe” at last.',
      '~ it leaked — a pair of nurses',
      '~ it “is safe” at last — Ben Dunn',
      'is safe — Ben Dunn',
    ],
    [
      '“It leaks,” said Ben Dunn, a baker. “It always did.”\n\nMen like Max Pym, he said.',
      'It leaks, — Ben Dunn',
      'It always did. — Ben Dunn',
      '~ Men like Max Pym — Ben Dunn',
    ],
    [
      'Anna Reed grew up here. She was born in a mill. Her mother, Clara, cleaned the school, where she first heard a pipe.\n\n“It was loud,” she recalls.',
      'It was loud, — Anna Reed',
    ],
    [
      'Anna Reed came back, a club aide said. Tom Shore, her rival, mocked it and said he thought it “odd”.',
      '~ Anna Reed came back — a club aide',
      '~ he thought it “odd” — Tom Shore',
      'odd — Tom Shore',
    ],
    [
      'With leaders worried about a lack of zeal for Anna Reed among young voters, President Tom Shore has a new message: “It’s about me.”',
      'It’s about me. — Tom Shore',
    ],
    [
      'The state may wait while Secretary Anna Reed talks to the union, Tom Shore said. “The other factor is time.”',
      '~ The state may wait while Secretary Anna Reed talks to the union — Tom Shore',
      'The other factor is time. — Tom Shore',
    ],
    [
      'Anna Reed, 59, of Ashton, Md., who watched, said it was fine. “I cried,” she said.',
      '~ it was fine — Anna Reed',
      'I cried, — Anna Reed',
    ],
    [
      'Tom Shore came on late.\n\nThe Ghana striker, 19, headed in Ben Dunn’s corner.\n\n“I did not see it,” he admitted.',
      'I did not see it, — Tom Shore',
    ],
    [
      'Anna Reed left. Her cook, Tomek, stayed.\n\nIt was late.\n\nIt was dark.\n\nNobody knew.\n\nShe said: “Eat.”',
      'Eat. — Anna Reed',
    ],
    [
      'Ben Dunn built the grid. His deputy, Tom Shore, said it was late.\n\nHis plan starved the sea. “We lit the houses,” he wrote.',
      '~ it was late — Tom Shore',
      'We lit the houses, — Ben Dunn',
    ],
    ['Yuki Sato shrugged. “She may be right,” she said.', 'She may be right, — Yuki Sato'],
    [
      'Tom Shore named his deputy, Oda Lien, as his successor.\n\nClara Reed left.\n\nLien, 38, starts on Friday. She read it. “I have,” she said.',
      'I have, — Oda Lien',
    ],
    [
      'Tom Shore told the Post that jobs were at stake.\n\nA guard came. He is Ben Dunn, a former driver, and he stays. “They ask for nothing,” he says.',
      '~ jobs were at stake — Tom Shore',
      'They ask for nothing, — Ben Dunn',
    ],
    [
      'Anna Reed, 58, was cleared. The widow of Tom Shore, Kari, wept. “It hurts,” she said.',
      'It hurts, — Kari',
    ],
    [
      '“It is late,” said Tom Shore.\n\nThe widow of Ben Dunn left. “It hurts,” she told the court. “A lot.”',
      'It is late, — Tom Shore',
      'It hurts, — nobody',
      'A lot. — nobody',
    ],
    [
      'Tom Shore went to Clara Dunn’s shop.\n\nThe 24-year-old baked all night.\n\n“I was hot,” he said.',
      'I was hot, — Tom Shore',
    ],
    [
      'Tom Shore, 24, beat Ben Dunn, 40.\n\nThe 24-year-old baked all night.\n\n“I was hot,” he said.',
      'I was hot, — Tom Shore',
    ],
    [
      'A neighbour’s boy, Tom Shore, carried the lamp. It was heavy.\n\n“She laughed,” he recalls.',
      'She laughed, — Tom Shore',
    ],
  ]);
});

describe('"he" and "she" beside those who are not meant', () => {
  checkWords([
    [
      'Anna Reed paused.\n\nAsked by the analyst Clara Dunn whether she would go, she replied: “No.”',
      'No. — Anna Reed',
    ],
    [
      'Anna Reed told the court it was a gift. Cross-examined by Ben Dunn, she was asked why Clara Shore had been cold. “She liked it,” she replied.',
      '~ it was a gift — Anna Reed',
      'She liked it, — Anna Reed',
    ],
    [
      'Tom Shore is new. Tom Shore’s wife is the doctor, a fact that Ben Dunn said he learned “late.”',
      '~ he learned “late.” — Ben Dunn',
      'late. — Ben Dunn',
    ],
    [
      'Tom Shore left.\n\nOne coach, who asked not to be named, was blunter. “It is the kid,” he said.',
      'It is the kid, — One coach',
    ],
    [
      'Tom Shore rang.\n\n“It leaked,” he said.\n\nHis aunt stayed. A builder, he moved here. “I like it,” he said.',
      'It leaked, — Tom Shore',
      'I like it, — Tom Shore',
    ],
    [
      'Tom Shore told members in a letter that he hoped for “meaningful wins.” Asked about it, Ben Dunn smiled. “Tom pays. He can hope.”',
      '~ he hoped for “meaningful wins.” — Tom Shore',
      'meaningful wins. — Tom Shore',
      'Tom pays. He can hope. — Ben Dunn',
    ],
    [
      'Anna Reed is the mayor. Clara Dunn, the deputy mayor, voted no.\n\nThe mayor said she was sick of it.',
      '~ she was sick of it — Anna Reed',
    ],
  ]);
});

describe('whom a paragraph goes back to', () => {
  checkWords([
    [
      'Tom Shore left. Labour’s spokesman, Anna Reed, demanded it. “It is late,” she said.',
      'It is late, — Anna Reed',
    ],
    [
      'Anna Reed counted the steaks.\n\n“It is soup,” says the publican, who is 63.',
      'It is soup, — Anna Reed',
    ],
    [
      'Her name was Anna Reed, she was 30. “You have a pond,” she said.',
      'You have a pond, — Anna Reed',
    ],
    ['Tom Shore left. Anna Reed was asked. He had replied, she said: “I do.”', 'I do. — Tom Shore'],
    [
      'It raises the eyebrow of Dr Zyra Quorr, a chemist. “It is a lot,” she said.',
      'It is a lot, — Zyra Quorr',
    ],
    [
      'Anna Reed was late.\n\nDr Wei Quorr withdrew the claim. Her name stands third. “He saw it,” she said.',
      'He saw it, — Wei Quorr',
    ],
    [
      'Anna Reed flew.\n\nThe mother, Clara Dunn, watched it.\n\n“I was angry,” she said.',
      'I was angry, — Clara Dunn',
    ],
    [
      'Tom Shore’s daughter, Clara Shore, left. Anna Reed came. His daughter shrugged. “I love him,” she said.',
      'I love him, — Clara Shore',
    ],
    [
      'Tom Shore, 19, scored. The teenager’s father, Chidi, wept. His son was quieter. “I slept,” he said.',
      'I slept, — Tom Shore',
    ],
    [
      '“It is late,” said Anna Reed.\n\n“It is dark,” said Anna Reed.\n\n“It is cold,” said Anna Reed. Clara Dunn left.\n\nIt rained.\n\nIt blew.\n\nIt froze.\n\nIt was dark.\n\nIt was over.\n\nIt began.\n\nIt went on.\n\nIt stopped.\n\nIt was May. “I heard it,” she said.',
      'It is late, — Anna Reed',
      'It is dark, — Anna Reed',
      'It is cold, — Anna Reed',
      'I heard it, — Anna Reed',
    ],
    [
      'Anna Reed left school at 14. A teacher there, Miss Dunn, who ran the choir, taught her to breathe.\n\nHer first album made her famous. She gave it up. “I sang to the geese,” she said.',
      'I sang to the geese, — Anna Reed',
    ],
    [
      'Tom Shore asked about it. It was late, the secretary of state said. It had been done, he believed.',
      '~ It was late — the secretary of state',
      '~ It had been done — the secretary of state',
    ],
  ]);
});

describe('which of two', () => {
  checkWords([
    [
      'Tom Shore and Ben Dunn met. They shook hands. He said it was late.',
      '~ it was late — nobody',
    ],
    [
      'Tom Shore spoke to Ben Dunn, 70, who agreed. His wife said it was late.',
      '~ it was late — His wife',
    ],
    [
      'Tom Shore, 19, scored. The teenager’s father, Chidi, watched. “I wept,” the elder Shore said.',
      'I wept, — Chidi',
    ],
  ]);
});

describe('a surname that is a given name too', () => {
  checkWords([
    [
      'Clara Nelson spoke. Nelson called it “a shame”. She said it was late.',
      'a shame — Clara Nelson',
      '~ it was late — Clara Nelson',
    ],
  ]);
});

describe('"she" after somebody whose gender the story does not show', () => {
  checkWords([
    [
      'Anna Reed said it was cold.\n\nZyx Quorr said that a boat had sunk. Divers took photographs.\n\n“It was deep,” she said.',
      '~ it was cold — Anna Reed',
      '~ a boat had sunk — Zyx Quorr',
      'It was deep, — Zyx Quorr',
    ],
    [
      'Anna Reed said it was cold.\n\nHis daughter declined to comment. “I love him,” she said.',
      '~ it was cold — Anna Reed',
      'I love him, — nobody',
    ],
  ]);
});

describe('a pronoun behind kin in passing', () => {
  checkWords([
    [
      'Ann Lowe dances.\n\nShe was born in Hull. Her mother sang in the kitchen. “He hated it,” she recalls.',
      'He hated it, — Ann Lowe',
    ],
    ['Tom Shore passed to Ben Dunn, who scored. “I hit it,” he said.', 'I hit it, — nobody'],
    [
      '“It leaked,” Ann Lowe said.\n\n“It leaks,” Ann Lowe said.\n\n“It will leak,” Ann Lowe said.\n\nMary Dunn, 28, lives nearby.\n\nShe was at home with her cat.\n\n“I ran,” she said.',
      'It leaked, — Ann Lowe',
      'It leaks, — Ann Lowe',
      'It will leak, — Ann Lowe',
      'I ran, — Mary Dunn',
    ],
    [
      'Tom Roe said it leaked. Tom Roe said it will leak.\n\nBen Dunn came by boat. He came for his son.\n\n“There is no news.”\n\n“I will wait,” he said.',
      '~ it leaked — Tom Roe',
      '~ it will leak — Tom Roe',
      'There is no news. — nobody',
      'I will wait, — Ben Dunn',
    ],
    [
      'In her last song, out now, Zyl Quorr, a poet, wept. Ben Dunn said it was late. “It leaks,” she said.',
      '~ it was late — Ben Dunn',
      'It leaks, — Zyl Quorr',
    ],
    [
      'Zorla Quorr, 23, was told. While she was with her nephew, Zorla said it hurt. “I wept,” she said.',
      '~ it hurt — Zorla Quorr',
      'I wept, — Zorla Quorr',
    ],
    [
      'Dunn backers looked to Tom Roe, who had come. He declined.\n\n“I ran,” he said. Ben Dunn sang.',
      'I ran, — Tom Roe',
    ],
  ]);
});
