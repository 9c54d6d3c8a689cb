import { wordSet } from './wordSet.ts';

// Belongs here: finite forms and participles of verbs that hand over to somebody's words.

/** Verbs that report a clause with or without "that", and stand beside any quotation. */
const saying = wordSet(`
said say says saying added add adds adding told tell tells telling warned warn warns warning insisted insist insists insisting claimed claim claims claiming
argued argue argues arguing admitted admit admits admitting explained explain explains explaining stated state states stating noted note notes noting replied reply replies replying
responded respond responds responding wrote write writes writing tweeted tweet tweets tweeting posted declared declare declares declaring announced announce announces announcing
confirmed confirm confirms confirming denied deny denies denying revealed reveal reveals revealing suggested suggest suggests suggesting alleged allege alleges alleging
conceded concede concedes conceding acknowledged acknowledge acknowledges acknowledging complained complain complains complaining recalled recall recalls recalling
testified testify testifies testifying predicted predict predicts predicting promised promise promises promising vowed vow vows vowing pledged pledge pledges pledging
stressed stress stresses stressing emphasised emphasized emphasises emphasizes emphasising emphasizing maintained maintain maintains maintaining reiterated reiterate reiterates reiterating
concluded conclude concludes concluding remarked remark remarks remarking observed observe observes observing commented comment comments commenting continued continue continues continuing
believed believe believes believing joked joke jokes joking quipped quips quipping boasted boasts boasting asserted assert asserts asserting contended contend contends contending
disclosed disclose discloses disclosing estimated estimate estimates estimating reported report reports reporting reckoned reckon reckons mused muses lamented laments lamenting
countered counters countering cautioned caution cautions cautioning advised advise advises advising informed informs informing reminded reminds reminding assured assures assuring
speculated speculates speculating hinted hints hinting implied implies implying cautions ruled rules affirmed affirms affirming testifies proclaimed proclaims proclaiming
signaled signalled signals signal indicated indicates indicate suspect suspected suspects fear fearing hope hoping worry hint hinting expects expect considers guessed guesses worries calculated calculates
pointed points thought thinks think feared fears hoped hopes agreed agrees agreeing submitted submits accused accuses accusing
`);

/** Verbs that stand beside a quotation but do not report a bare clause. */
const quoting = wordSet(`
put puts asked ask asks asking shouted shout shouts shouting yelled yells yelling screamed screams screaming cried cries whispered whispers whispering called call calls calling
urged urge urges urging read reads reading sang sings singing chanted chant chants chanting exclaimed exclaims sighed sighs laughed laughs smiled interjected interrupted answered answers answering
began begins opined opines thundered thunders snapped snaps retorted retorts demanded demand demands demanding implored pleaded pleads pleading begged begs begging appealed appeals appealing
branded brand brands branding described describe describes describing dubbed dubs dubbing labelled labels labelling labeled labeling hailed hails hailing praised praise praises praising
slammed slams slamming ripped rips ripping blasted blasts blasting denounced denounces denouncing condemned condemns condemning criticised criticized criticises criticizes criticising criticizing dismissed dismisses dismissing
characterised characterized characterises characterizes characterising characterizing deemed deems deeming likened likens lambasted lambasts rubbished rubbishes rubbishing decried decries deriding derided derides mocked mocks mocking ridiculed ridicules
spoke speak speaks speaking talked talks talking referred refers referring referenced referencing summed sums quoted quotes quoting cited cites citing lauded lauds lauding apologised apologized apologises apologizes
enthused enthuses gushed fumed raged ranted grumbled muttered muttering mumbled mumbling murmured whispering yelling screeched roared growled barked bellowed piped chimed chipped deadpanned wondered wonders offered offers volunteered confessed confesses regards regarded views viewed considered consider confessing
tweeting retweeted captioned reflected reflects reflecting recounted recounts recounting signed thanked thanks thanking expressed expresses expressing tells instructed instructs instructing ordered orders ordering
compared compares comparing attacked attacks attacking commended commends greeted blamed blames blaming celebrated echoed echoes echoing elaborated elaborates clarified clarifies proposed proposes counselled shot fired hit texted texts messaged shrugged shrugs grinned grins nodded nods beamed beams giggled giggles winced sobbed sobs wept croaked teased teases gasped gasps scoffed scoffs chuckled chuckles inquired inquires enquired enquires stammered stammers hissed hisses drawled drawls spluttered blurted sniffed ended ends returned repeated resumed rejoined pursued winks joking recommended recommends recommending shared remembered remembers swore swears learned learnt
castigated castigates castigating faulted rebuked rebukes extolled extols bemoaned bemoans portrayed portrays portraying portray accuse blame dismiss denounce deride mock hail describe label propose lambasting hammered hammering attributed attributes attributing encouraged encourages encouraging ridiculing bragged brags bragging objected objects credited scolded scolds questioned questioning railed rails railing threaten threatened threatens threatening proposing proposes deeming blasted
exhorted exhorts exhorting touted touts touting heralded heralds chided chides chiding berated berates berating admonished admonishes admonishing professed professes attested attests
`);

/** Verbs of saying whose object is a listener: "told the court", "informed her". */
const addressing = wordSet(
  'promised promise promises promising told tell tells telling informed informs informing reminded reminds reminding assured assures assuring warned warns warning advised advises advising asked asks asking urged urges urging',
);

/** Verbs that report a bare clause without "that". */
const bareClause = wordSet(`
said say says saying added adds adding warned warns warning insisted insists insisting claimed claims claiming argued argues arguing admitted admits admitting explained explains believes believed thinks hopes estimated estimates
told tells noted notes announced confirmed confirms alleged alleges conceded acknowledged predicted predicts promised promises vowed vows pledged pledges suggested suggests stressed maintained maintains reckons recalled joked tweeted wrote
responded responds replied replies disclosed discloses remarked observed observes contend believe believing estimate think say argue claim insist warn suspect suspects expect recalls speculated reminded assured informed advised cautioned cautions boasted hoped hope fear worry suspect suspected agree
stated states testified concluded declared signaled signalled signals indicated indicates denied denies feared fears revealed reveals reiterated contends contended asserted asserts thought think say suggesting noting alleging telling note suggest indicate maintain assert
`);

/** Verbs of saying that a thing may follow as well as a clause: "claimed responsibility". */
const objective = wordSet(`
claimed claims claiming announced announces announcing denied denies denying confirmed confirms confirming revealed reveals revealing noted notes noting promised promises promising vowed vows vowing pledged pledges pledging
predicted predicts predicting suggested suggests suggesting alleged alleges alleging recalled recalls recalling feared fears stressed stresses acknowledged acknowledges acknowledging conceded concedes conceding admitted admits admitting
reiterated reiterates explained explains explaining asserted asserts estimated estimates estimating maintained maintains declared declares declaring wrote expect expects signaled signalled signals signal indicated indicates indicate
fear deny confirm reveal predict allege acknowledge concede admit
note suggest maintain assert
`);

/** Verbs whose quotation says what they call something: "branding it a …", "described it as …". */
const naming = wordSet(`
called call calls calling branded brand brands branding described describe describes describing dubbed dubs dubbing labelled labels labelling labeled labeling hailed hails hailing denounced denounces denouncing condemned condemns condemning
dismissed dismisses dismissing characterised characterized characterising characterizing deemed deems deeming likened likens compared compares comparing attacked attacks attacking praised praises praising slammed slams slamming blasted blasts blasting criticised criticized criticising criticizing lambasted rubbished rubbishes rubbishing decried derided mocked accused accuses accusing lauded
`);

const continuing = wordSet('added adds adding continued continues continuing concluded concludes');

const speech = new Set([...saying, ...quoting]);

/** Only in small letters: a Report is no verb. */
export function isSpeechVerb(word: string): boolean {
  return speech.has(word);
}

/** Verbs that say outright that words follow or went before, never a mere deed. */
export function isSayingVerb(word: string): boolean {
  return saying.has(word.toLowerCase());
}

export function takesListener(word: string): boolean {
  return addressing.has(word.toLowerCase());
}

/** Whether the verb may have a mere thing behind it, so that a clause must show its own verb. */
export function takesObject(word: string): boolean {
  return objective.has(word.toLowerCase());
}

export function takesBareClause(word: string): boolean {
  return bareClause.has(word.toLowerCase());
}

export function isNamingVerb(word: string): boolean {
  return naming.has(word.toLowerCase());
}

/** Verbs that go on with the words of whoever spoke last. */
export function isContinuingVerb(word: string): boolean {
  return continuing.has(word.toLowerCase());
}

/** "say", "claim": the present of several, whose singular has an "s". */
export const isPluralForm = (word: string): boolean =>
  isSpeechVerb(word) && isSpeechVerb(`${word}s`) && !isPast(word);

const isPast = (word: string): boolean => /ed$|^(?:put|read|shot|hit)$/u.test(word);

/** "saying", "adding": a form without a subject of its own. */
export function isParticiple(word: string): boolean {
  const verb = word.toLowerCase();
  return verb.endsWith('ing') && isSpeechVerb(verb);
}
