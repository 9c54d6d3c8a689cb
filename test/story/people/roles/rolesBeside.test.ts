import { describe, expect, it } from 'vitest';
import { peopleIn } from '../peopleIn.ts';

/** A story, then its people in order as "name: role; role". */
type Case = readonly [story: string, ...people: string[]];

function checkRoles(cases: readonly Case[]): void {
  it.each(cases)('%s', (story, ...expected) => {
    const found = peopleIn(story).map(({ name, roles }) => `${name}: ${roles.join('; ')}`);
    expect(found).toEqual(expected);
  });
}

describe('roles in front of the name', () => {
  checkRoles([
    ['Novelist and critic Ann Lowe agreed.', 'Ann Lowe: novelist and critic'],
    ['The actor and director Ann Lowe agreed.', 'Ann Lowe: actor and director'],
    ['A retired teacher named Ann Lowe agreed.', 'Ann Lowe: retired teacher'],
    ['They met Secretary of State Ann Lowe.', 'Ann Lowe: Secretary of State'],
    ['Leader of the Opposition Ann Lowe agreed.', 'Ann Lowe: Leader of the Opposition'],
    ['The widow of Zorley prop forward Ben Low left.', 'Ben Low: Zorley prop forward'],
    ['Board Chair Ann Lowe voted.', 'Ann Lowe: Board Chair'],
    ['She has played landlady Ann Lowe since 1988.', 'Ann Lowe: landlady'],
    ['Ann Lowe, who represented herself, said no.', 'Ann Lowe: '],
    ['My sous-chef, Tomek, stayed.', 'Tomek: sous-chef'],
    ['She refused to criticise referee Ann Lowe.', 'Ann Lowe: referee'],
    ['He spoke to assistant coach Ann Lowe.', 'Ann Lowe: assistant coach'],
    ['Hall of Famer Ann Lowe agreed.', 'Ann Lowe: Hall of Famer'],
    ['They had hoped for All-Star Ann Lowe.', 'Ann Lowe: All-Star'],
    ['Center Ben Low had 18 points.', 'Ben Low: center'],
    ['Running back Ben Low ran for 80 yards.', 'Ben Low: running back'],
    ['Safety Zorin Low, who signed on Monday, agreed.', 'Zorin Low: safety'],
    ['Left tackle Zorin Low was asked about it.', 'Zorin Low: left tackle'],
    ['Defending champion Ann Lowe wept.', 'Ann Lowe: defending champion'],
    ['Lord Mayor Ben Low wore his chain.', 'Ben Low: Lord Mayor'],
    ['Recorder Zyra Quorr KC agreed.', 'Zyra Quorr: Recorder'],
    ['PS Ben Low agreed.', 'Ben Low: PS'],
    ['Teamsters Local 404 president Ben Low agreed.', 'Ben Low: Teamsters Local 404 president'],
    ['Its attorney, former state Sen. Ben Low, agreed.', 'Ben Low: attorney; former state Sen.'],
    ['Lord Quorr of Thame, an adviser to the bank, agreed.', 'Quorr of Thame: adviser to the bank'],
    ['Det Insp Ben Low agreed.', 'Ben Low: Det Insp'],
    ['New Jersey Gov. Ben Low agreed.', 'Ben Low: New Jersey Gov.'],
    ['North Dakota Gov. Ben Low agreed.', 'Ben Low: North Dakota Gov.'],
    ['San Diego Mayor Ben Low agreed.', 'Ben Low: San Diego Mayor'],
    ['Party chairwoman Debbie Zimmerman Low agreed.', 'Debbie Zimmerman Low: party chairwoman'],
    ['They voted to hold Lowe tech aide Ben Low in contempt.', 'Ben Low: Lowe tech aide'],
    ['Some young voters, Ann Lowe said, stayed away.', 'Ann Lowe: '],
    [
      'Sen. Ann Lowe grilled Harbour Lines CEO Ben Low.',
      'Ann Lowe: Sen.',
      'Ben Low: Harbour Lines CEO',
    ],
    ['Though he came to like his old rival, Ann Lowe is angry.', 'Ann Lowe: '],
    ['Ann Lowe, the former secretary of state, agreed.', 'Ann Lowe: former secretary of state'],
    ['Sens. Ben Low (D-Mont.) and Ann Lowe (R-La.) agreed.', 'Ben Low: Sen.', 'Ann Lowe: Sen.'],
    ['Ann Lowe, another co-presenter, agreed.', 'Ann Lowe: co-presenter'],
    ['They met governor of the Hull region Ben Low.', 'Ben Low: governor of the Hull region'],
    ['Its top IT staffer Ben Low agreed.', 'Ben Low: top IT staffer'],
    ['It freed the rulers, and Ann Lowe, a poet, wept.', 'Ann Lowe: poet'],
    ['Ann Lowe, an outside adviser to the mine, agreed.', 'Ann Lowe: outside adviser to the mine'],
    ['The inquiry former mayor Ben Low asked for began.', 'Ben Low: former mayor'],
    [
      'US astronauts Ann Lowe and Ben Low landed.',
      'Ann Lowe: US astronaut',
      'Ben Low: US astronaut',
    ],
  ]);
});

describe('a role that opens its sentence', () => {
  checkRoles([
    ['Bus driver Ann Lowe agreed.', 'Ann Lowe: bus driver'],
    ['Competition chief Ann Lowe agreed.', 'Ann Lowe: competition chief'],
    ['Third-grade teacher Ann Lowe agreed.', 'Ann Lowe: third-grade teacher'],
    ['Rovers boss Ben Low agreed.', 'Ben Low: Rovers boss'],
    ['NASA engineer Ben Low agreed.', 'Ben Low: NASA engineer'],
    ['First Minister Ann Lowe agreed.', 'Ann Lowe: First Minister'],
    ['Police Chief Ann Lowe agreed.', 'Ann Lowe: Police Chief'],
    ['Former President Ben Low agreed.', 'Ben Low: former President'],
    ['Zest boss Ben Low agreed. She has zest for ten, he said.', 'Ben Low: zest boss'],
    ['The Town Council met. Town clerk Ann Lowe agreed.', 'Ann Lowe: town clerk'],
    ['**20:48** Fire chief Ben Low agreed.', 'Ben Low: fire chief'],
  ]);
});

describe('a phrase set off in front of the name', () => {
  checkRoles([
    ['The nurse who first told of it, Ann Lowe, left.', 'Ann Lowe: nurse'],
    ['Another witness, Ann Lowe, left.', 'Ann Lowe: witness'],
    ['14th seed Ann Lowe left.', 'Ann Lowe: 14th seed'],
    ['Ann Lowe resigns as minister over unpaid tax.', 'Ann Lowe: minister'],
    ['They met the vicar, the Rev Ben Low.', 'Ben Low: vicar'],
    ['It belongs to the mother of the chef, Ben Low.', 'Ben Low: '],
    [
      'The chair, Labour’s Ann Lowe, is a former head teacher.',
      'Ann Lowe: chair; former head teacher',
    ],
    [
      'The ministry’s spokesman, Brig. Gen. Ben Low, agreed.',
      'Ben Low: ministry’s spokesman; Brig. Gen.',
    ],
    [
      'It came from the trust, whose chief scientist, Dame Ann Lowe, agreed.',
      'Ann Lowe: chief scientist',
    ],
    ['The mother of the victim, Ann Lowe, wept.', 'Ann Lowe: mother of the victim'],
    ['Police arrested a nurse, Ann Lowe, and left.', 'Ann Lowe: nurse'],
    [
      'Ann Lowe, a longtime ally of the mayor, Ben Low, agreed.',
      'Ann Lowe: longtime ally of the mayor',
      'Ben Low: mayor',
    ],
    [
      'It was the idea of Ben Low, an engineer who moved here with his wife, Ann Lowe, in 2016.',
      'Ben Low: engineer',
      'Ann Lowe: ',
    ],
    ['She listened to the advice of her goalkeeper, Ann Lowe, and won.', 'Ann Lowe: goalkeeper'],
  ]);
});

describe('roles behind the name', () => {
  checkRoles([
    ['Ann Lowe, a woman from Hull, left.', 'Ann Lowe: woman from Hull'],
    ['A woman, Ann Lowe, left.', 'Ann Lowe: '],
    ['Ann Lowe, trained nine divers and left.', 'Ann Lowe: '],
    ['Ann Lowe was not a sentimental singer.', 'Ann Lowe: '],
    ['Enter Sir Ben Low.', 'Ben Low: '],
    ['Ann Lowe – a nurse – agreed.', 'Ann Lowe: nurse'],
    ['Ann Lowe (pictured), chair of the trust, agreed.', 'Ann Lowe: chair of the trust'],
    ['Ann Lowe, a voicer of organs from Bonn, agreed.', 'Ann Lowe: voicer of organs from Bonn'],
    ['Ann Lowe, one of the survivors, agreed.', 'Ann Lowe: one of the survivors'],
    ['Ann Lowe, a mother of three, agreed.', 'Ann Lowe: mother of three'],
    ['Ann Lowe, who has been chief executive since 2020, agreed.', 'Ann Lowe: chief executive'],
    [
      'Ann Lowe, who turned 71 in May, is the last ferrywoman in Hull.',
      'Ann Lowe: last ferrywoman in Hull',
    ],
    ['Ann Lowe was appointed chief executive in 2019.', 'Ann Lowe: chief executive'],
    [
      'Ann Lowe is to quit as chief executive of Lowe Foods.',
      'Ann Lowe: chief executive of Lowe Foods',
    ],
    ['Ann Lowe works as a nurse in Leeds.', 'Ann Lowe: nurse in Leeds'],
    ['Ann Lowe, prosecuting, told the jury so.', 'Ann Lowe: prosecuting'],
    ['Ann Lowe, the paper’s 26-year-old managing editor, agreed.', 'Ann Lowe: managing editor'],
    ['Senator Ann Lowe, Democrat of Ohio, voted no.', 'Ann Lowe: Senator; Democrat of Ohio'],
    [
      'Present were Ann Lowe, the mayor; Ben Low, her deputy; and Carl Dunn of the union.',
      'Ann Lowe: mayor',
      'Ben Low: deputy',
      'Carl Dunn: of the union',
    ],
    ['They met Ann Lowe, a week later, in Hull.', 'Ann Lowe: '],
    ['They promoted Ann Lowe, a matter of weeks after the vote.', 'Ann Lowe: '],
  ]);
});

describe('the role of a list of names', () => {
  checkRoles([
    [
      'Three inspectors from the ministry – Ann Lowe, Ben Low and Carl Dunn – stayed.',
      'Ann Lowe: inspector',
      'Ben Low: inspector',
      'Carl Dunn: inspector',
    ],
    ['Four MPs: Ann Lowe and Ben Low, voted no.', 'Ann Lowe: MP', 'Ben Low: MP'],
    [
      'The prizes went to singers including Ann Lowe, 20, and Ben Low, 21.',
      'Ann Lowe: singer',
      'Ben Low: singer',
    ],
    [
      'Lawyers for the residents – Dee Marlow and Tom Inskip – will sum up.',
      'Dee Marlow: lawyer',
      'Tom Inskip: lawyer',
    ],
    [
      'Mary Ogden and Bill Treece, both retired miners, came.',
      'Mary Ogden: retired miner',
      'Bill Treece: retired miner',
    ],
    ['The contractor, Corvane, agreed.'],
    ['Two people – Ann Lowe and Ben Low – were hurt.', 'Ann Lowe: ', 'Ben Low: '],
  ]);
});

describe('employers and work, where no noun tells', () => {
  checkRoles([
    ['Dr Ann Lowe of the University of Marlow agreed.', 'Ann Lowe: of the University of Marlow'],
    ['PC Ann Lowe, of Marlow Police, agreed.', 'Ann Lowe: PC; of Marlow Police'],
    ['Ann Lowe, from the charity Shelterline, agreed.', 'Ann Lowe: from the charity Shelterline'],
    ['Ann Lowe, of the roads policing unit, agreed.', 'Ann Lowe: of the roads policing unit'],
    [
      'Ann Lowe of Kestrel Asset Management, a big owner, agreed.',
      'Ann Lowe: of Kestrel Asset Management',
    ],
    ['Ann Lowe, for the defence, agreed.', 'Ann Lowe: for the defence'],
    [
      'Ann Lowe, who studies sleep at Marlow University, agreed.',
      'Ann Lowe: who studies sleep at Marlow University',
    ],
    ['Ann Lowe, a baker, who runs the bank, agreed.', 'Ann Lowe: baker'],
    ['Ann Lowe, who leads the race by two shots, agreed.', 'Ann Lowe: '],
    ['Ann Lowe, of Mill Lane, Leeds, agreed.', 'Ann Lowe: '],
    ['He met the ceramicist Ann Lowe.', 'Ann Lowe: ceramicist'],
    [
      'The firm has appointed Dr. Ann Lowe as Chief Medical Officer.',
      'Ann Lowe: Chief Medical Officer',
    ],
    ['Ann Lowe has been appointed chair.', 'Ann Lowe: chair'],
    [
      'In a letter to Ann Lowe, the head of culture, Ben Low, agreed.',
      'Ann Lowe: ',
      'Ben Low: head of culture',
    ],
    ['She was the youngest of five sons of a pilot, Ben Low, and a nurse.', 'Ben Low: pilot'],
    ['Reader Ann Lowe agreed.', 'Ann Lowe: reader'],
    ['Ben Low is fifty-eight, a bus mechanic by trade.', 'Ben Low: bus mechanic by trade'],
    ['Ben Low has become the school’s spokesman.', 'Ben Low: school’s spokesman'],
    ['Ben Low, a 20-year veteran of the mill, agreed.', 'Ben Low: 20-year veteran of the mill'],
    ['They beat the world number one, Ann Lowe, at last.', 'Ann Lowe: world number one'],
    ['A mourner fell. The mourner, Ann Lowe, wept.', 'Ann Lowe: mourner'],
    ['He once wed singer Ann Lowe.', 'Ann Lowe: singer'],
    [
      'The mission’s head, Dutch lawmaker Ann Lowe, agreed.',
      'Ann Lowe: Dutch lawmaker; mission’s head',
    ],
    [
      'It has room for the painter Ben Low, the poet Ann Lowe, and more.',
      'Ben Low: painter',
      'Ann Lowe: poet',
    ],
  ]);
});

describe('the first one’s role', () => {
  it.each([
    ['In a call played to jurors, Ann Lowe can be heard.', ''],
    ['Ann Lowe, a partner in Lowe & Roe, said no.', 'partner in Lowe & Roe'],
    ['That captain, Ann Lowe, shrugged.', 'captain'],
    ['Headliner Ann Lowe sang barefoot.', 'headliner'],
    ['Ann Lowe, other diplomats, and aides left.', ''],
    ['Over lunch with Ann Lowe, the heads of both houses, and aides, it was said.', ''],
    [
      '“No,” Ann Lowe, state secretary in the ministry, told us.',
      'state secretary in the ministry',
    ],
    ['Central Bank Governor Ann Lowe left.', 'Central Bank Governor'],
    ['A critic of President Ann Lowe left.', 'President'],
    ['First Lady Ann Lowe left.', 'First Lady'],
    ['Harbour Police Commissioner Dame Ann Lowe left.', 'Harbour Police Commissioner'],
    [
      'But HM Chief Inspector of Constabulary Sir Ben Dunn left.',
      'HM Chief Inspector of Constabulary',
    ],
    [
      'Today the chairman of Hilltop Parish Council Ann Lowe left.',
      'chairman of Hilltop Parish Council',
    ],
    [
      'In a joint statement Councillor Ann Lowe, Mayor Ben Dunn and Eve Reed said no.',
      'Councillor',
    ],
    ['New York Police Detective Ann Lowe left.', 'New York Police Detective'],
    ['Oscar-nominated director Ann Lowe left.', 'Oscar-nominated director'],
    ['Through a spokesman, Lowe, 70, said no. Ann Lowe left.', ''],
    ['An emotional Zahaman Lowe left, a nurse said. Lowe wept.', ''],
  ])('%s', (story, role) => {
    expect(peopleIn(story)[0]?.roles.join('; ')).toBe(role);
  });
});
