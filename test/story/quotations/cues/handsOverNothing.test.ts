import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('what looks like a verb of saying', () => {
  checkWords([
    [
      'Ann Lowe said the rise this year compared with last is “fair” and added that it would pay.',
      '~ the rise this year compared with last is “fair” — Ann Lowe',
      'fair — Ann Lowe',
      '~ it would pay — Ann Lowe',
    ],
    ['Ann Lowe bristled when asked afterward whether it leaked.'],
    [
      'Aides to Ben Dunn, who spoke on the condition of anonymity, raged at the “mess” he left.',
      'mess — Aides to Ben Dunn',
    ],
    ['Tom Shore began taking “the long way home” in May.', 'the long way home — nobody'],
    [
      'Anna Reed claims that every fault reported is mended “within a week”.',
      '~ every fault reported is mended “within a week” — Anna Reed',
      'within a week — Anna Reed',
    ],
    [
      'Tom Shore said on Sunday’s highlights show that it was “a farce”.',
      '~ it was “a farce” — Tom Shore',
      'a farce — Tom Shore',
    ],
    ['7:12 a.m. — Officer Anna Reed responded to a report of a goat.'],
    ['It is clear from publicly disclosed papers that the dam leaks.'],
    ['She won in those states that Anna Reed had visited.'],
    ['The town had added the extra week, known as Golden Week because the days overlapped.'],
    ['A judge found that action unlawful.'],
    [
      'Anna Reed said the version Tom Shore and his friends are talking about is “not true”.',
      '~ the version Tom Shore and his friends are talking about is “not true” — Anna Reed',
      'not true — Anna Reed',
    ],
    [
      '“We have no idea,” the Harbour website quoted Anna Reed, the editor, as saying.',
      'We have no idea, — nobody',
    ],
    [
      'Spokesman Tom Reed issued a long statement on Tuesday slamming the story as “faulty”.',
      'faulty — Tom Reed',
    ],
    [
      '“We won,” Tom Reed said on Saturday night at the club dinner, where it had rained.',
      'We won, — Tom Reed',
    ],
    ['“We won,” Tom Reed said after Anna Reed failed to show up.', 'We won, — Tom Reed'],
    [
      'Tom Shore said the leak reminds him of a play titled “The Drain,” explaining, “because it never ends.”',
      '~ the leak reminds him of a play titled “The Drain,” — Tom Shore',
      'The Drain, — nobody',
      'because it never ends. — Tom Shore',
    ],
    ['Tom Shore, who is said never to have raised his voice, left.'],
    ['Asked about rust, its keeper, Anna Reed, pointed to a lake.'],
  ]);
});

describe('a verb that hands over no words', () => {
  checkWords([
    [
      'Ann Lowe waited until a dog barked. She said that the line was new.',
      '~ the line was new — Ann Lowe',
    ],
    ['The sister of the man wrote a long letter to the ministry, and the leave was withdrawn.'],
    [
      'Ann Lowe wrote a letter saying that the bridge would fall.',
      '~ the bridge would fall — Ann Lowe',
    ],
    ['Two towns try to convince an appeals court to rule.'],
    ['It cited her work after the terrorist attacks and the storm.'],
    ['They taped an hourlong show that aired on Thursday.'],
    ['In Rye, one of the towns in Guaira state, the mood is bleak.'],
    ['Boats are dear in this state that Ann Lowe left.'],
    ['He lost in Utah and Ohio, states that have long been poor.'],
    [
      'The minister called the Norland attacks a breach, and warned that it would act.',
      '~ the Norland attacks a breach — The minister',
      '~ it would act — The minister',
    ],
    [
      'Ann Lowe insisted that her team would continue to work in “good faith”.',
      '~ her team would continue to work in “good faith” — Ann Lowe',
      'good faith — Ann Lowe',
    ],
    [
      'Ann Lowe said the recent spate of fires demands “patience”.',
      '~ the recent spate of fires demands “patience” — Ann Lowe',
      'patience — Ann Lowe',
    ],
    ['A deputy responded to calls of a fire.'],
    [
      'Ann Lowe said it would add to the traffic and “bring no joy”.',
      '~ it would add to the traffic and “bring no joy” — Ann Lowe',
      'bring no joy — Ann Lowe',
    ],
    ['It tells of the greatest fear that one can feel.'],
    ['Ann Lowe has not left, nor have bakers outright denied that it leaked.'],
  ]);
});
