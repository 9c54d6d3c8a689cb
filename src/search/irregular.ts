/**
 * Irregular English forms, one base form a row followed by its inflections, countries with their people,
 * and regular forms that Porter's stemmer tears apart ("exceed" and "exceeded"). Stemming covers the other
 * regular ones; these would otherwise never meet ("went" and "go").
 */
const rows = `
arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became|begin began begun
bend bent|bet|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred
bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came
creep crept|deal dealt|dig dug|do did done does|draw drew drawn|dream dreamt|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found
flee fled|fly flew flies flown flight|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got gotten|give gave given|go went gone goes|grow grew grown growth|hang hung
have had has|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led
lean leant|leap leapt|learn learnt|leave left|lend lent|lie lay lain lies lied lying|light lit|lose lost loss
make made|mean meant|meet met|mistake mistook mistaken|pay paid|prove proven|ride rode ridden
ring rang rung|rise rose risen|run ran|say said says|see saw seen|seek sought|sell sold sale|send sent
shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung song
sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken speech|spell spelt|spend spent
spill spilt|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung
strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
understand understood|undergo underwent undergone|wake woke woken|wear wore worn|weave wove woven
weep wept|win won|wind wound|withdraw withdrew withdrawn|write wrote written
child children|man men|woman women|person people|foot feet|tooth teeth|mouse mice|wife wives
life lives|knife knives|leaf leaves|half halves|thief thieves|shelf shelves|wolf wolves
crisis crises|analysis analyses|criterion criteria|phenomenon phenomena|bacterium bacteria
die died dies dead death dying|live alive|marry marriage|choice chosen|high height|long length
wide width|strong strength|deep depth|young youth|true truth|hot heat|proof proven prove
believe belief|defend defence defense|analyse analyze|centre center|metre meter|programme program programs programmed
labour labor|colour color|favour favor|harbour harbor|theatre theater|defence defense
organise organize|tyre tire|grey gray|aeroplane airplane|licence license
america american us usa|britain british uk|russia russian|china chinese|france french|germany german
ukraine ukrainian|poland polish pole|spain spanish|italy italian|japan japanese|india indian
ireland irish|scotland scottish|wales welsh|england english|canada canadian|australia australian
mexico mexican|brazil brazilian|israel israeli|iran iranian|iraq iraqi|syria syrian|turkey turkish
greece greek|sweden swedish swede|norway norwegian|denmark danish dane|finland finnish
netherlands dutch holland|belgium belgian|switzerland swiss|austria austrian|portugal portuguese
hungary hungarian|romania romanian|bulgaria bulgarian|serbia serbian|croatia croatian
egypt egyptian|africa african|europe european eu|asia asian|korea korean|vietnam vietnamese
thailand thai|indonesia indonesian|malaysia malaysian|philippines filipino|pakistan pakistani
afghanistan afghan|kazakhstan kazakh|georgia georgian|belarus belarusian|lebanon lebanese
palestine palestinian|saudi saudis|nigeria nigerian|kenya kenyan|ghana ghanaian|ethiopia ethiopian
argentina argentine argentinian|chile chilean|colombia colombian|peru peruvian|venezuela venezuelan
cuba cuban|jamaica jamaican|iceland icelandic|czechia czech|slovakia slovak|slovenia slovenian
estonia estonian|latvia latvian|lithuania lithuanian|morocco moroccan|tunisia tunisian|libya libyan
succeed succeeded succeeding|proceed proceeded proceeding|exceed exceeded exceeding|free freed
tie tied ties tying|vie vied vies vying|dye dyed dyes|sue sued sues suing|queue queued queuing|glue glued glues
bus buses|gas gases|bias biased biases|fuel fuelled fuelling|dial dialled dialling|initial initialled
panic panicked panicking|picnic picnicked picnicking|mimic mimicked mimicking|traffic trafficked trafficking
`;

/** Inflected form to base form, both lower case. */
export const irregular: ReadonlyMap<string, string> = new Map(
  rows
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '))
    .flatMap(([base = '', ...forms]) => forms.map((form) => [form, base] as const)),
);
