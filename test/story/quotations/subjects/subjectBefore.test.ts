import { describe } from 'vitest';
import { checkWords } from '../wordsOf.ts';

describe('the subject of a verb of saying', () => {
  checkWords([
    [
      'A Harbour Audit Office report released last year found that the agency was “late.”',
      '~ the agency was “late.” — A Harbour Audit Office report',
      'late. — A Harbour Audit Office report',
    ],
    [
      'Small groups of bakers continued to call for more rye.',
      '~ more rye — Small groups of bakers',
    ],
    ['The plan has drawn fire from bakers, who say it is dear.', '~ it is dear — bakers'],
    [
      'But the rise raised red flags for a bank auditor, who expressed alarm that it leaked.',
      '~ it leaked — a bank auditor',
    ],
    [
      'The Roads Department and the Port say it is late.',
      '~ it is late — Roads Department and the Port',
    ],
    [
      'Ann Lowe rang Ben Dunn (Ann Lowe wrote that he was “late”).',
      '~ he was “late” — Ann Lowe',
      'late — Ann Lowe',
    ],
    ['Bakers - above all in his town - said that it was late.', '~ it was late — Bakers'],
    ['Bakers -- above all in his town -- said that it was late.', '~ it was late — Bakers'],
    ['Rovers won 2-1, said bakers.', '~ Rovers won 2-1 — bakers'],
    [
      'The Harbour campaign sent a letter on Friday morning saying that it was late.',
      '~ it was late — The Harbour campaign',
    ],
    [
      'Bakers left after the town tapped a then-U.S. aide, said Ann Lowe, a nurse.',
      '~ Bakers left after the town tapped a then-U.S. aide — Ann Lowe',
    ],
    [
      'Sens. Ann Lowe, Ben Dunn, Max Pym and Tom Shore said it was late. They asked for time.',
      '~ it was late — Ann Lowe, Ben Dunn, Max Pym and Tom Shore',
    ],
    [
      'The leading members, Reps. Ann Lowe of Utah and Ben Dunn of Ohio said it was late.',
      '~ it was late — Ann Lowe and Ben Dunn',
    ],
    [
      'Reps. Ann Lowe (Utah), Ben Dunn (Ohio) and Max Pym (Iowa) denied any link.',
      '~ any link — Ann Lowe, Ben Dunn and Max Pym',
    ],
    [
      'John Coale, a rich lawyer fond of Mrs. Lowe, said it was late. Ann Lowe smiled.',
      '~ it was late — John Coale',
    ],
    [
      'Ben Dunn met Ann Lowe. Both Dunn and Harbour vice presidential candidate Ann Lowe have denied any link.',
      '~ any link — Ben Dunn and Ann Lowe',
    ],
    [
      'Ben Dunn left. But critics, including Dunn, argue they at least tried and it was late.',
      '~ they at least tried and it was late — critics',
    ],
    [
      'Ben Dunn spoke. He railed against dear bread, blasted rye prices and praised Ann Lowe for baking.',
      '~ dear bread — Ben Dunn',
      '~ rye prices — Ben Dunn',
      '~ Ann Lowe for baking — Ben Dunn',
    ],
    ['It takes the $20 million experts say it costs.', '~ it costs — experts'],
    [
      'Makers, including the United Conference of Bakers, have urged the council to stay.',
      '~ to stay — Makers',
    ],
    [
      'This has not gone down well with bakers of brown bread, many of whom say it is dear.',
      '~ it is dear — bakers of brown bread',
    ],
    [
      'Ann Lowe held a fair, showing off two sailors who had said it leaked.',
      '~ it leaked — two sailors',
    ],
    [
      'The commissioner, Ann Lowe, a Republican, put it differently: “You don’t bite the hand.”',
      'You don’t bite the hand. — Ann Lowe',
    ],
    [
      'The Harbour Bank said no. Payments would stop, it said.',
      '~ Payments would stop — Harbour Bank',
    ],
    [
      'Safe Harbour, founded in 2019 by the nurse Ann Lowe and her former pupil Ben Dunn, said that it would close.',
      '~ it would close — Safe Harbour',
    ],
    [
      'The office said it “knew”. Dr Pym is not so sure. “It is not money.”',
      '~ it “knew” — The office',
      'knew — The office',
      'It is not money. — Pym',
    ],
    [
      'Ann Lowe was booked. She refused to criticise referee Ben Dunn: “He was right.”',
      'He was right. — Ann Lowe',
    ],
    [
      'The woman once called “the best cook of all” by the critic Ben Dunn runs a kitchen.',
      'the best cook of all — Ben Dunn',
    ],
    ['A man hailed as “a hero” by police has died.', 'a hero — police'],
    ['Ann Lowe called the plan “a fiasco” by any measure.', 'a fiasco — Ann Lowe'],
    [
      'Ann Lowe sang. Ann, who lives in Whitby with her husband, the retired sailor Ben, replied with the words: “Still here.”',
      'Still here. — Ann Lowe',
    ],
    [
      'Mayor Ben Dunn called the fish “an obstacle”, according to the Vientiane Post.',
      '~ Mayor Ben Dunn called the fish “an obstacle” — Vientiane Post',
      'an obstacle — Ben Dunn',
    ],
    [
      'Ann Lowe met Mayor Ben Dunn. Asked whether she believed in Dunn, Lowe paused and said: “I believe in Sunday.”',
      'I believe in Sunday. — Ann Lowe',
    ],
    [
      'Ben Low swam. A pair of swans attacked him. “They were rude,” he said.',
      'They were rude, — Ben Low',
    ],
    ['A driver walked free, prompting screams of “Shame!” from the gallery.', 'Shame! — nobody'],
    [
      'The MSP for the islands, Ann Lowe, has tabled a motion asking that he be allowed to stay.',
      '~ he be allowed to stay — Ann Lowe',
    ],
    [
      'A chef accused of selling frozen fish as fresh said: “The sea is cold.”',
      'The sea is cold. — A chef',
    ],
    ['Last year, backed by the union, Ann Lowe said it was over.', '~ it was over — Ann Lowe'],
    ['Ann Lowe put it bluntly: “No.”', 'No. — Ann Lowe'],
    [
      'Ben Low quipped: “Off where?” Jo Dunn hit back: “Home.”',
      'Off where? — Ben Low',
      'Home. — Jo Dunn',
    ],
    [
      'They met Mike Gall and his son, Anthony, 27. The younger Gall said it would mean jobs.',
      '~ it would mean jobs — Anthony',
    ],
    [
      'They met Anthony Gall and his father, Mike Gall. The elder Gall said it would mean jobs.',
      '~ it would mean jobs — Mike Gall',
    ],
    ['PS Ben Low left. The officer, who has 19 years’ service, said so: “Yes.”', 'Yes. — Ben Low'],
    ['Ann Lowe’s message to fans was simple: “Come back.”', 'Come back. — Ann Lowe'],
    ['In his diary, Ben Dunn wrote of “the long wait”.', 'the long wait — Ben Dunn'],
    ['Ann Lowe, 82, from Stowe, West Marlow, said it was over.', '~ it was over — Ann Lowe'],
    [
      'Neighbour Ann Lowe (pictured right), who has lived there since 1979, said it was over.',
      '~ it was over — Ann Lowe',
    ],
    [
      'A report is due in May, the board’s spokeswoman, Ann Lowe, said.',
      '~ A report is due in May — Ann Lowe',
    ],
    ['Hall of Famer Bobby Tate tweeted, “Good.”', 'Good. — Bobby Tate'],
    ['The owner of a ferry that struck a wall on Monday, hurting 31, said it had warned them.'],
    ['Ann Lowe, like Ben Dunn, said it was over.', '~ it was over — Ann Lowe'],
    ['Ann Lowe used to say it was fun.', '~ it was fun — Ann Lowe'],
    [
      'Ann Lowe is the author of “Ghost Ships.” Small ferries, she argues, fail when they are late.',
      'Ghost Ships. — nobody',
      '~ Small ferries, she argues, fail when they are late — Ann Lowe',
    ],
    [
      'Erica Roe is the daughter of Eric Roe, who died in 2014. “I am sad,” Erica Roe said.\n\nThe police spoke of Eric Roe.\n\n“No,” Roe wrote.',
      'I am sad, — Erica Roe',
      'No, — Erica Roe',
    ],
    ['Tom Reed left early. He nevertheless called it “a good day”.', 'a good day — Tom Reed'],
    [
      'Tom Reed left early. He’s claiming that it was “a good day”.',
      '~ it was “a good day” — Tom Reed',
      'a good day — Tom Reed',
    ],
    [
      'A Harbour News poll released last week found that few people agree with it.',
      '~ few people agree with it — A Harbour News poll',
    ],
    ['Few agree, according to a study published on Monday in a journal.', '~ Few agree — a study'],
    ['The ferry club on Tuesday said it would close.', '~ it would close — The ferry club'],
    ['Few agree, other studies have shown.', '~ Few agree — other studies'],
    [
      'Sen. Adam Shore urged them to act — meddling the senator said was planned.',
      '~ to act — Adam Shore',
      '~ was planned — Adam Shore',
    ],
    [
      'The former guide and senior ranger said it was “a mistake”.',
      '~ it was “a mistake” — The former guide and senior ranger',
      'a mistake — The former guide and senior ranger',
    ],
    [
      'Growers, including the Orchard League, have urged Parliament to wait, although they say they want a change.',
      '~ to wait — Growers',
      '~ they want a change — Growers',
    ],
    [
      'In recent days, advisers to Mr. Tom Reed say, the mayor has grown tired of it.',
      '~ In recent days, advisers to Mr. Tom Reed say, the mayor has grown tired of it — advisers to Mr. Tom Reed',
    ],
    [
      'According to its chief negotiator, Bo Holm, members could vote soon.',
      '~ members could vote soon — Bo Holm',
    ],
    ['“They are wrong,” said 7/7 survivor Anna Reed.', 'They are wrong, — Anna Reed'],
    [
      '“It will fall,” Senate Leader Mitch Harrow, R-Ky., said on Tuesday.',
      'It will fall, — Mitch Harrow',
    ],
    ['Rep. Trey Gale (R-S.C.) said that claim was hollow.', '~ claim was hollow — Trey Gale'],
    [
      '“A lamp is no rota,” its general secretary, Joseph Holm, wrote on Monday.',
      'A lamp is no rota, — Joseph Holm',
    ],
    ['Anna Reed published an open letter calling the plan “a folly”.', 'a folly — Anna Reed'],
    ['Anna Reed scored first. “I said no,” the 31-year-old laughed.', 'I said no, — Anna Reed'],
    ['The trial was small, the researchers report.', '~ The trial was small — the researchers'],
    ['“We ask for calm,” the letter reads.', 'We ask for calm, — the letter'],
    ['“We erred,” said the vice-rector for student affairs, Anna Reed.', 'We erred, — Anna Reed'],
    [
      '“It was wet,” said one of the guests, the radio presenter Anna Reed.',
      'It was wet, — Anna Reed',
    ],
    ['Prosecutor Anna Reed KC told the jury that it was late.', '~ it was late — Anna Reed'],
    [
      'The company, Harbour Paint, which employed Tom Reed, called it “pure invention”.',
      'pure invention — Harbour Paint',
    ],
    [
      'Anna Reed, 33, a nurse whose son Max, aged nine, is missing, said she had left once.',
      '~ she had left once — Anna Reed',
    ],
    [
      'A geneticist who compared fins from the lagoon believes that it was a shop.',
      '~ it was a shop — A geneticist',
    ],
    [
      'Halcyon, which runs clinics in Utah, Maine and New Mexico, said it had paid.',
      '~ it had paid — Halcyon',
    ],
    [
      'She sold the ground, a decision criticised at the time by the fans’ spokesman, Tom Reed, as “selling the roof”.',
      'selling the roof — Tom Reed',
    ],
    [
      'Her husband, Tom Reed, said he was angrier about the phone calls: “They knew.”',
      '~ he was angrier about the phone calls — Tom Reed',
      'They knew. — Tom Reed',
    ],
    [
      'The firm blamed a baker who Irish officials say owns a yacht and who said the oven “sank.”',
      '~ owns a yacht and who said the oven “sank.” — Irish officials',
      '~ the oven “sank.” — a baker',
      'sank. — a baker',
    ],
    [
      'The survey which gathers the views of bakers, brewers and others in the nine towns, said most ovens in the land continued to smoke.',
      '~ most ovens in the land continued to smoke — The survey',
    ],
    [
      'In a riff, they will hold banners proclaiming: “Yes we can bake!”',
      'Yes we can bake! — banners',
    ],
    ['Last month Anna Reed told the board that it leaked.', '~ it leaked — Anna Reed'],
    ['Firefighters at first suspected that it was oil.', '~ it was oil — Firefighters'],
    [
      'The firm branded the board “slow” and the union first called it “sane.”',
      'slow — The firm',
      'sane. — the union',
    ],
  ]);
});

describe('the subject of a verb of saying, over what is told of it', () => {
  checkWords([
    [
      'Tom Shore of Hull Research, who was the first to sell, in September 2024, said it was late.',
      '~ it was late — Tom Shore',
    ],
    ['Tom Shore resisted that call, saying the plan was late.', '~ the plan was late — Tom Shore'],
    [
      'Tom Shore, who manages a fund at Hull, the firm’s biggest shareholder, said it was late.',
      '~ it was late — Tom Shore',
    ],
    [
      'A spokesman for the club, who asked that his name not be used, said it was late.',
      '~ it was late — A spokesman for the club',
    ],
    [
      'The head of the agency that banned the rowers has warned that it was late.',
      '~ it was late — The head of the agency',
    ],
    [
      '(“We were late,” Anna Reed told me. “We were ill.”) The cook, Tom Shore, left.',
      'We were late, — Anna Reed',
      'We were ill. — Anna Reed',
    ],
    [
      '“It is late,” Anna Reed said. She had sacked Tom Shore in May. “I shook his hand.”',
      'It is late, — Anna Reed',
      'I shook his hand. — Anna Reed',
    ],
    [
      'Its head, the former sculler Zyra Quorr, accused the agency of “haste”.',
      'haste — Zyra Quorr',
    ],
    [
      '“It is late,” Temur’s mother, Anna Reed, 61, told the club by telephone.',
      'It is late, — Anna Reed',
    ],
    ['“It is late,” said one of them, Anna Reed, 58, who came.', 'It is late, — Anna Reed'],
    ['Another user, @quayside, replied: “Go.”', 'Go. — @quayside'],
    ['“It is late,” wrote @quayside.', 'It is late, — @quayside'],
    ['It was late, according to the utility, Hull Water.', '~ It was late — Hull Water'],
    ['Anna Reed declined it. Why? “I was ill.”', 'I was ill. — Anna Reed'],
    ['Tom Shore left. Anna Reed’s response? “I am ill.”', 'I am ill. — Anna Reed'],
    ['It was late, according to the head of the office, Anna Reed.', '~ It was late — Anna Reed'],
    [
      'Anna Reed, vet of the Hull Whale Group, left. “It is late,” the vet of the Hull Whale Group said.',
      'It is late, — Anna Reed',
    ],
    ['Dr Anna Reed treated 64 people. “He sat down,” the doctor said.', 'He sat down, — Anna Reed'],
    ['For Anna Reed, the mayor, it was “a mistake”.', 'a mistake — Anna Reed'],
    [
      'Anna Reed left. “We moved in April,” put in Tom Shore. “Too late,” Clara Dunn cut in.',
      'We moved in April, — Tom Shore',
      'Too late, — Clara Dunn',
    ],
    [
      '“It is late,” said the leader of the opposition, Green councillor Zyra Quorr.',
      'It is late, — Zyra Quorr',
    ],
    [
      'Anna Reed, whose late husband, Ken, bought the club in 1998, said it was fine.',
      '~ it was fine — Anna Reed',
    ],
    [
      'Anna Reed of the Holm Institute in Jena, Germany, who tried it in 2011, argues that it may fail.',
      '~ it may fail — Anna Reed',
    ],
    ['They found Tom Shore, 31, of Dixon, who said it was late.', '~ it was late — Tom Shore'],
    ['The last was the foreman, Tom Shore, 57, who had insisted on it.'],
  ]);
});

describe('a subject at some distance', () => {
  checkWords([
    [
      'The reader, Ann Lowe, became his friend and, after his death, called him “a rock”.',
      'a rock — Ann Lowe',
    ],
    [
      '“It has a nice voice,” Harbour founder and chief executive Ben Dunn told staff.',
      'It has a nice voice, — Ben Dunn',
    ],
    [
      'A Hull doctor accused of selling false cards told a judge it was over.',
      '~ it was over — A Hull doctor',
    ],
    [
      'Ann Lowe met Ben Dunn. “It was him,” Dunn said. “He was ill for days,” the mother wrote.',
      'It was him, — Ben Dunn',
      'He was ill for days, — Ann Lowe',
    ],
    [
      'The chain that was to have taken the shop, Brightway, said that it was late.',
      '~ it was late — Brightway',
    ],
    [
      '“It is not about cars,” said the leader of the Keep It campaign, retired teacher Ann Lowe.',
      'It is not about cars, — Ann Lowe',
    ],
    [
      'Ann Lowe wept. What hurt, she went on, was the silence.',
      '~ What hurt, she went on, was the silence — Ann Lowe',
    ],
    [
      'Ann Lowe would not say where they were, only that “they keep no hours”.',
      'they keep no hours — Ann Lowe',
    ],
    [
      'The court held that there was “no fire”.',
      '~ there was “no fire” — The court',
      'no fire — The court',
    ],
    [
      'A retired teacher brought 29 people ashore, during which, he said, “nobody slept”.',
      'nobody slept — A retired teacher',
    ],
    [
      'Ann Lowe left.\n\nThe mother of the boy told the Post that she had complained. She was sent away.\n\n“I did tighten it,” she said.',
      '~ she had complained — The mother of the boy',
      'I did tighten it, — The mother of the boy',
    ],
    [
      'One of them is Ann Lowe, a lawyer, who holds that the hall should go.',
      '~ the hall should go — Ann Lowe',
    ],
    ['Ben Dunn’s employer, Harbour Lines, said it was late.', '~ it was late — Harbour Lines'],
    [
      'Harbour Lines, a maker of rope, today announced that it will close.',
      '~ it will close — Harbour Lines',
    ],
    [
      'The senator, a nurse from Utah who has said he would leave, smiled.',
      '~ he would leave — The senator',
    ],
    [
      'Ann Lowe, the school’s head, and Ben Dunn, its chair, said it was safe.',
      '~ it was safe — Ann Lowe and Ben Dunn',
    ],
    [
      'The Dayton, Ohio, maker of valves said it would close.',
      '~ it would close — The Dayton, Ohio, maker of valves',
    ],
    [
      'The firm’s spokesman, who gave no name, said the offer stood.',
      '~ the offer stood — The firm’s spokesman',
    ],
    ['The agency said in its annual report that it leaked.', '~ it leaked — The agency'],
    ['Both Ann Lowe and Ben Dunn said it was late.', '~ it was late — Ann Lowe and Ben Dunn'],
    [
      'A spokesman for the mine’s owner, Harbour Minerals, said it was late.',
      '~ it was late — A spokesman for the mine’s owner, Harbour Minerals',
    ],
    [
      '“It leaked,” Ann Lowe, the attorney general of Hull, one of the towns suing the mine, said.',
      'It leaked, — Ann Lowe',
    ],
    [
      'Roe likes Ann Lowe, now the Senate leader, who in 2010 said it leaked.',
      '~ it leaked — Ann Lowe',
    ],
    ['The deal fell through, people who saw it said.', '~ The deal fell through — people'],
    ['The deal fell through, people who know him say.', '~ The deal fell through — people'],
    [
      'The deal fell through, sources with knowledge of it told reporters.',
      '~ The deal fell through — sources with knowledge of it',
    ],
    [
      'The Hull-born actor, whose films include Ann Lind and Star Roads: The Return, said it was late.',
      '~ it was late — The Hull-born actor',
    ],
    ['That is one reason some analysts say it leaks.', '~ it leaks — some analysts'],
    [
      'Rapper Ben Dunn is one of the few to have posted, writing: “It was late.”',
      'It was late. — Ben Dunn',
    ],
    ['Airlines attacked the law saying it was late.', '~ it was late — Airlines'],
    ['“It leaked,” the US state department said.', 'It leaked, — the US state department'],
    ['“It leaked,” the US embassy said.', 'It leaked, — the US embassy'],
    [
      'Ann Lowe, marine director at Shipwise, an international body for owners, said the number of ships fell.',
      '~ the number of ships fell — Ann Lowe',
    ],
    ['Norland state TV said it leaked.', '~ it leaked — Norland state TV'],
    [
      'It leaked, a current and a former state official told the Post.',
      '~ It leaked — a current and a former state official',
    ],
    ['Two current and former aides said it leaked.', '~ it leaked — Two current and former aides'],
    [
      'Ann Lowe, 35, the daughter of former mayor Ben Lowe and baker Eve Lowe, said it leaked.',
      '~ it leaked — Ann Lowe',
    ],
    [
      'Ben Dunn left. Ann Lowe, speaking at the same news conference as Dunn, said it leaked.',
      '~ it leaked — Ann Lowe',
    ],
    ['Many speakers — including Jews and Muslims — said it leaked.', '~ it leaked — Many speakers'],
    [
      'Ann Lowe, a Hull-based developer and spokeswoman for the Harbour Coalition, which is made up of investors and builders, said it leaked.',
      '~ it leaked — Ann Lowe',
    ],
    ['Ann Lowe and House Speaker Ben Dunn said it leaked.', '~ it leaked — Ann Lowe and Ben Dunn'],
    [
      'Ann Lowe and Ben Dunn issued a statement calling it “a leak”.',
      'a leak — Ann Lowe and Ben Dunn',
    ],
    [
      'It leaked, according to sources close to the firm.',
      '~ It leaked — sources close to the firm',
    ],
    ['It leaked, according to a national poll taken last week.', '~ It leaked — a national poll'],
    [
      'Ann Lowe sank after “a leak”, her brother and costar Ben Dunn announced.',
      '~ Ann Lowe sank after “a leak” — Ben Dunn',
      'a leak — Ben Dunn',
    ],
    ['Some early reports that leak were lost.'],
    ['“It leaks,” Ann Lowe, head of the Harbour party told us.', 'It leaks, — Ann Lowe'],
    ['Ann Lowe did not want to see the boat claiming, “it leaks”.', 'it leaks — Ann Lowe'],
    ['Neighbours and family claim it leaks.', '~ it leaks — Neighbours and family'],
    ['According to a new report by Harbour Watch, it leaks.', '~ it leaks — Harbour Watch'],
    [
      'A former police and crime commissioner accused of hiding the map says it leaks.',
      '~ it leaks — A former police and crime commissioner',
    ],
    [
      'Ann Lowe apologised to the builders saying it “leaks”.',
      '~ it “leaks” — Ann Lowe',
      'leaks — Ann Lowe',
    ],
    [
      'The owner shocked her staff in an email this week that stated that it leaks.',
      '~ it leaks — an email',
    ],
    ['Ben Dunn, IN&O’s chief executive, said it leaks.', '~ it leaks — Ben Dunn'],
    [
      'The sale is close, in light of a harbour report suggesting that it leaks.',
      '~ it leaks — a harbour report',
    ],
    ['Ann Lowe and her cooks said that it leaked.', '~ it leaked — Ann Lowe and her cooks'],
    ['Ann Lowe met Ben Dunn and her cooks said that it leaked.', '~ it leaked — her cooks'],
    ['Harbour notes released Monday revealed talk of a “plot”.', 'plot — Harbour notes'],
    [
      'It is close, in light of a Harbour Office report released Monday suggesting that it leaks.',
      '~ it leaks — Harbour Office report',
    ],
    [
      'Growers have in the past blamed the crew for its sloth.',
      '~ the crew for its sloth — Growers',
    ],
    [
      'After a report about women, a youth group in Leeds, Va., said it was late.',
      '~ it was late — a youth group in Leeds',
    ],
    [
      'It was late, said Ann Lowe, a fellow at the Harbour think tank who calls it “a mess”.',
      '~ It was late — Ann Lowe',
      'a mess — Ann Lowe',
    ],
    [
      'At a dance in the town that drew half of its bakers, and not only those, Ben Dunn wept, saying it was late.',
      '~ it was late — Ben Dunn',
    ],
    ['There are some, though, who think that it leaks.', '~ it leaks — nobody'],
    ['Some bakers, among them Ben Dunn, say it leaks.', '~ it leaks — Some bakers'],
    ['A man who police say stole the boat has been found.', '~ stole the boat — police'],
    ['The man police believe stole the boat is dead.', '~ stole the boat — police'],
    ['The rains made Ann Lowe think the plan was dead.', '~ the plan was dead — Ann Lowe'],
    [
      'Bakers, who are seeking $9 million in loans from banks, say it is late.',
      '~ it is late — Bakers',
    ],
    ['Bakers are quick to note that it leaks.', '~ it leaks — Bakers'],
  ]);
});
