import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('what somebody calls or charges somebody with', () => {
  checkWords([
    ['Ann Lowe blamed the board for the fire.', '~ the board for the fire — Ann Lowe'],
    ['Ann Lowe accused Ben Dunn of hiding it.', '~ Ben Dunn of hiding it — Ann Lowe'],
    ['Ann Lowe described the plan as unsafe.', '~ the plan as unsafe — Ann Lowe'],
    ['Ann Lowe called him a fool.', '~ him a fool — Ann Lowe'],
    ['Ann Lowe again called Ben Dunn unfit for it.', '~ Ben Dunn unfit for it — Ann Lowe'],
    ['Ann Lowe called the bridge a danger.', '~ the bridge a danger — Ann Lowe'],
    ['Ann Lowe dismissed the claim.', '~ the claim — Ann Lowe'],
    ['The club dismissed Ann Lowe for a lunge on Ben Dunn.'],
    ['Ann Lowe flatly denied the charges.', '~ the charges — Ann Lowe'],
    ['Ben Dunn met Ann Lowe, who’s called for a new vote.', '~ a new vote — Ann Lowe'],
    ['Ann Lowe called for a new vote.', '~ a new vote — Ann Lowe'],
    ['Ann Lowe referred to the crew as heroes.', '~ the crew as heroes — Ann Lowe'],
    ['Ann Lowe spoke, promising more boats.', '~ more boats — Ann Lowe'],
    ['Ann Lowe appeared to blame junior cooks for it.', '~ junior cooks for it — Ann Lowe'],
    ['Ann Lowe spoke warmly of her many walks.', '~ her many walks — Ann Lowe'],
    ['Ann Lowe referenced their pleas that he go.', '~ their pleas that he go — Ann Lowe'],
    ['Ann Lowe appeared to blame the crew for it.', '~ the crew for it — Ann Lowe'],
    ['Ann Lowe announced a plan that was late.', '~ a plan — Ann Lowe'],
    ['Ann Lowe called him on Monday. Ann Lowe called Ben Dunn back. Ann Lowe called the police.'],
    ['A man called Ben Dunn said it leaked.', '~ it leaked — Ben Dunn'],
    [
      'Ann Lowe said Ben Dunn’s treatment of cooks demanded an apology.',
      '~ Ben Dunn’s treatment of cooks demanded an apology — Ann Lowe',
    ],
    ['Ann Lowe attributed the fall to the rain.', '~ the fall to the rain — Ann Lowe'],
    ['Ann Lowe cited concerns about rain.', '~ concerns about rain — Ann Lowe'],
    ['Ann Lowe insisted on a second vote.', '~ a second vote — Ann Lowe'],
    ['The guard cited the driver for speeding. Ann Lowe mocked her last Friday.'],
    [
      'Ann Lowe accused the crew of hiding it hours after the fire.',
      '~ the crew of hiding it — Ann Lowe',
    ],
    ['Ann Lowe claimed responsibility for the fire.', '~ responsibility for the fire — Ann Lowe'],
    ['Ann Lowe claimed her third title. The heat claimed two lives. Ben Dunn conceded two goals.'],
    ['Ann Lowe slammed the door. Ben Dunn blasted the ball over the bar.'],
    ['Ann Lowe slammed the board for its sloth.', '~ the board for its sloth — Ann Lowe'],
    ['Ann Lowe did not blame the crew. Ann Lowe should deny the charges.'],
    ['Ann Lowe decided against calling for a new vote.'],
    ['Growers attacked the new law, calling it a threat.', '~ it a threat — Growers'],
    [
      'Growers criticised the law saying it was late.',
      '~ the law — Growers',
      '~ it was late — Growers',
    ],
    ['The plan announced last week by Ann Lowe is dead.'],
    ['Ann Lowe called it “a mess”.', 'a mess — Ann Lowe'],
  ]);
});
