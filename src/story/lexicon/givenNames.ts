import { wordSet } from './wordSet.ts';

// Belongs here: common given names of the world, lower case, as English-language news spells them.

export type Gender = 'female' | 'male';

const male = wordSet(`
mitt barack newt jeb beto pete strom orrin ehud binyamin shinzo emmanuel silvio kristjan otto colby trey dwayne lonzo tua dak ezekiel cooper jalen lamont deshawn deandre marquis demetrius cornell
aaron abbas abdallah abdel abdelaziz abdi abdoulaye abdul abdulaziz abdullah abdurrahman abel abhishek abraham abu adam adan
adebayo adel adem aditya adnan adolf adolfo adrian adriano agustin ahmad ahmed aiden ajay akash akhil akio akira akshay al
alain alan albert alberto aleksandar aleksandr aleksei alessandro alejandro aleksander alexander alexandre alexandros alexei
alexey alexis alfie alfonso alfred alfredo ali alistair allan allen alok aloysius alun alvaro alvin amadou amar amin amir
amit amitabh anand anastasios anatoly anders andreas andrei andrej andres andrew andrey andrii andrzej andy angelo angus anil
ankit antoine anthony anton antonio antonis antony anwar aravind archie ari ariel arif arjun arkady arlen arman armand armando
armin arne arnold arsene arthur arturo arun arvind asad asher ashok ashraf asif aslan atsushi augustin augusto austin axel
aziz babak baltasar barack barnaby barney barry bart bartosz bashar bashir basil bastian bayo ben benedict benicio benito
benjamin bernard bernardo bernd bernie bert bertrand bhupendra bilal bill billy bjorn blaine blake bob bobby bogdan boris
brad bradley brady brandon brendan brent bret brett brian bruce bruno bryan bryce bryn burak byron caleb callum calvin
cameron carl carlo carlos carlton carsten carter cassius cedric cesar chad chandra charles charlie chester chidi chike chinedu
chris christian christoph christophe christopher chuck chukwuma cillian claude claudio clayton clement cliff clifford clint
clive cody colin colm connor conor conrad constantin cormac cornelius cory craig cristian cristiano cristobal curtis cyril
cyrus dae daisuke dale damian damien damon dan daniel daniele danilo danny dante daoud darius darragh darrell darren darryl
dave david davide davis declan deepak delroy demetrius denis dennis denys denzel derek dermot derrick desmond devin devon dexter diego
dieter dietmar dilip dimitri dimitris dimitrios dinesh dirk diyar djibril dmitri dmitrii dmitriy dmitry dmytro dominic dominik dominique don donald donnie
doug douglas drew duncan dustin dwayne dwight dylan eamon eamonn earl ebrahim eddie edgar eduard eduardo edward edwin efrain
egor ehud eitan elias elijah eliot elliot elliott elmer elon elvis emanuel emeka emerson emil emile emilio emmanuel emmanuele emre
enda enrico enrique eoin erdogan eric erich erik ernest ernesto ernst erwin esteban ethan etienne eugene eugenio evan evgeny evgenii
evo ezekiel ezra fabian fabio fabrice fabrizio fadi faisal farhad farid farouk federico felipe felix ferdinand fergus fernando
fidel filip filippo finlay finn florian floyd francesco francis francisco franck francois frank frankie franklin franz fraser
fred freddie freddy frederic frederick frederik fritz fumio gabriel gaetano gareth garrett garry garth gary gaurav gavin gene
gennady geoff geoffrey george georges georgi georgios gerald gerard gerardo gerd gerhard german gerry gianluca gianni gilbert
gilberto giles giorgi giorgio giorgos giovanni giulio giuseppe glen glenn goran gordon graeme graham grant greg gregor gregory grigory
guido guillaume guillermo gunther gus gustav gustavo guy habib hakim hakan hamid hamza hank hans harald haresh hari harold
haroon harris harrison harry harsh harvey hasan hassan heath hector heiko heinrich heinz helmut henri henrik henrique henry
herbert herman hermann hernan hideki hideo hideki hiro hiroki hiroshi hitoshi homer horacio horst howard hubert hugh hugo
humberto humphrey hussain hussein ian ibrahim idris ignacio igor ike ilham ilya iman immanuel imran inder ingvar ioannis irfan
isaac isaiah ishaan isidro ismael ismail israel issa ivan ivo jabari jack jackson jacob jacques jaime jair jake jakob jakub
jalal jamal james jamie jan janusz jared jarrod jaroslav jaroslaw jason jasper javed javier jay jayden jean jeb jed jeff
jefferson jeffery jeffrey jens jerald jeremiah jeremy jermaine jerome jerry jesper jesse jesus jim jimmy joachim joao joaquin jochen
joe joel joey johan johann johannes john johnnie johnny jon jonah jonas jonathan jonny jorge jorgen jose josef joseph josh joshua
josiah jozef juan juha juho julian julien julio julius junaid junichi juraj jurgen justin kabir kai kailash kaito kamal kamil
karan karel karim karl karsten kaveh kazuo keir keith kei keiji kelechi kelvin kemal ken kendrick kenji kenneth kenny kent
kenta kenzo kevin keyvan khaled khalid khalil khurram kieran killian kim kimi kiran kirill kirk klaus kofi kojo konrad konstantin
konstantinos koji kosta krishna kristian kristoffer kumar kunal kurt kwabena kwadwo kwame kwasi kwesi kyle kyriakos lachlan
laith lamar lance larry lars laszlo laurent lawrence lazaro leandro lech lee leif leigh leland len lenny leo leon leonard leonardo
leonel leonid leopold leroy les leslie lester lev levi lewis liam lindsey linus lionel logan lorenzo lou louie louis luc luca
lucas lucian luciano lucien ludwig luigi luis luiz luka lukas lukasz luke luther maciej madhav magnus mahathir mahdi mahesh
mahmood mahmoud majid makoto malcolm malik mamadou manfred manish manmohan manny manoj manuel mao marc marcel marcello marcelo
marcin marco marcos marcus marek mario marius mark marko markus marlon marques marshall martin marty marvin masahiro masato
mason massimo mateo mateusz mathew mathias mathieu mats matt matteo matthew matthias matthieu maurice mauricio mauro max
maxim maxime maximilian mehdi mehmet mel melvin mervyn micah michael michail michal michel mick mickey miguel mihai mikael mike mikel
mikhail mikko milan miles milo milos miroslav mitch mitchell mladen mo moez mohamad mohamed mohammad mohammed mohan mohd
mohit mohsen moises monty morgan moses moshe moussa muammar muhammad muhammadu mukesh murad murat murray musa mustafa mustapha mykhailo mykola
naftali nana narendra naseem nasir nasser nat nate nathan nathaniel naveed naveen navin nawaz neal ned neil nelson nestor
neville niall nick nicholas nicola nicolae nicolas nicolo nigel nikhil nikita niklas nikola nikolai nikolas nikolaos nikolay nikos
nils nitin noah noel noor norbert noriaki norman novak nuno obi okan olaf olav oleg oleh oleksandr oleksii oleksiy ola olivier oliver
ollie olof omar omer orlando orson oscar osama osman oswaldo otis otto owen ozgur pablo paddy padraig panos paolo parker
parviz pascal pat patrice patricio patrick patrik paul paulo pavel pavlo pawel pedro pekka per perry pervez pete peter petr petra petro
petros petteri phil philip philipp philippe phillip phineas pierce piero pierre piers pieter pietro piotr prakash pranab pranav
prasad pravin prince puneet pyotr qasim quentin quincy quinn raed rafael rafal rafiq rafik raghu rahul raj raja rajan rajeev rajesh
rajiv rakesh ralf ralph ram ramesh rami ramiro ramon ramzan randall randy ranil ranjit raphael rashad rashid raul ravi ray raymond
recep reed reggie reginald reid reinhard rene reuben rex reza rhys ricardo riccardo rich richard rick ricky rico rishi riyad
rob robbie robert roberto robin rocco rod roderick rodney rodolfo rodrigo roger rohan rohit roland rolf roman romeo ron ronald
ronan ronaldo ronnie rory ross roy ruben rudolf rudolph rudy rui rupert ruslan russ russell rustam ryan ryo ryota saad sachin sadio
sadiq saeed saif sajid salah saleh salim salman salvador salvatore sam sameer sami samir samuel sandeep sander sandro sanjay
sanjeev santiago sanyo satoshi satya saul sayed scott sean seamus sebastian seif selim semyon serge sergei sergey sergii sergio seth
seung shah shahid shane shankar sharif shashi shaun shawn sheldon shigeru shimon shin shinichi shinji shinzo shiv shlomo shoaib shoichi shohei sid
siddharth siegfried silvio simeon simon sizwe slavko slobodan sol solomon soren spencer spiros stan stanislav stanley stavros stefan
stefano stefanos stelios sten stephan stephane stephen stevan steve steven stevie stewart stuart subrahmanyam sudhir suleiman
sultan sundar sunil suresh sven sylvester tadeusz tahir takashi takeshi takumi tamas tanvir tarek tariq taro tatsuya taylor ted teddy
temur terence terrance terrence terry tetsuya thabo thad thaddeus themba theo theodore thiago thierry thomas thorsten tibor tim timo timothy
timur tito titus tobias toby todd tom tomas tomasz tommaso tommy tomoya tony torsten toshio travis trevor tristan troy tunde tyler tyrone uday udo ulf ulrich ulysses umar umberto
umesh urban uri usain usman uwe vaclav vadim vadym valentin valery valeri valerii vance vasily vasyl vernon veselin victor vidkun vijay
vikas vikram viktor vince vincent vincenzo vinay vinod virgil vishal vitali vitalik vitaliy vitaly vito vivek vlad vladimir vladislav volker volodymyr vyacheslav wade wael wahid waleed wallace
walid walt walter warren wayne wendell werner wesley wes wilbur wilfred wilfried wilhelm willem william willie willy wilson winston
wolfgang wojciech woodrow wyatt xavier yaakov yahya yair yakov yakubu yannick yannis yaroslav yasir yasser yasuhiro yasuo yaw yevgeny yevhen yitzhak yoav yohan yoichi
york yoshihide yoshiro yosef youssef youssouf yuichi yuki yuri yurii yuriy yury yusuf yves zac zach zachary zack zafar zaheer zahir zain zane zayn zbigniew zdenek zeke zeljko zhenya ziad zinedine zlatan zoltan zoran zubair
abner ade adil aftab alasdair alastair aldo alec alf algernon alonzo amos andre arlo arnie ashwin augustus ayman ayo azhar
babatunde benny bertie bertram bongani boubacar boyd bram calum cathal cecil cheikh chip clarence clay clyde cole cornelis
dafydd delbert dele dev dewi diarmuid dick domingo ed edmund ehsan eli emmett emyr enoch ernie errol euan ewan fahad farai
farooq femi feng ferenc fermin gabor geert geraint gethin gideon gijs girish glyn gonzalo gopal grzegorz gunnar gyorgy hal
hamish harish haruki hemant hendrik herb horace hossein huw hywel iain ibrahima ieuan ifan ikechukwu ilyas ioan ira irving
irwin istvan ivor jacobo jagdish jai janos jarvis jeroen jerzy jethro jiri joost jozsef judd jude juma kareem kayode keegan
keenan kees kit kjell krzysztof lalit laurence leszek llew llewellyn lloyd lonnie lowell lyle maarten mack mads mariano
maxwell merle merlin mikkel milton mogens mohsin morris mpho munir murdo myron nabil nadeem naresh newton niels ninian nolan
norm norris obinna octavio ole olu ondrej orville osmond osvaldo ousmane padraic pankaj percy prem preston radek rasmus
reece reg rehan rhodri riaz rogelio rolando royce ruaridh rufus rutger ruud sammy samson sandor satish seb segun sherman
sidney silas sipho sjoerd sohail souleymane stanislaw sterling stig subhash sushil sverre tatenda tendai thor torben trefor
trent tudor ty tyson vaughan vic vicente vusi wally wilfrid willard wim woody wouter wyn xander yash yousef
`);

const female = wordSet(`
leelo condoleezza hillary nancy kamala lupita beyonce kaja maren solveig sigrid ragnhild tuva mette birgit hedda liv saga
abby abigail abena ada adaeze adele adriana adrienne afia agata agatha agnes agnieszka aicha aiko aileen aimee aisha aishwarya aisling akua alana alanna
alba alejandra aleksandra alena alessandra alexandra alexia ali alia alice alicia alina alisha alison alissa allison alma althea alyssa
ama amaka amal amanda amara amber amelia amelie amina amira amrita amy ana anabel anais anastasia anastasiia anastasiya andrea anette angela angelica angelina
angie anika anita anja anjali ann anna annabel annabelle annalena anne anneliese annette annie annika antje antoinette antonella antonia anushka
anya aoife april apsana arabella araceli aretha ariana arianna arlene arwa asha ashley asma astrid asuka athena audrey aurelia aurora autumn ava ayaan ayesha
ayelet ayse azadeh barbara bea beata beatrice beatriz becky belen belinda bella benazir bernadette bernice bertha beth bethan bethany betsy betty beverley
beverly bianca birgit bojana bonnie brenda briana brianna bridget bridgette brigid brigitte bronwyn brooke caitlin caitlyn camila camilla camille candace candice carina carla
carlotta carly carmen carol carole carolina caroline carolyn carrie cassandra cassidy cat catalina catarina caterina catherine cathy catriona cecile cecilia celeste celia
celine chantal charlene charlotte chelsea cher cheryl chiara chidinma chioma chiamaka chloe christa christiane christina christine chrystia ciara cindy claire clara clare claudia
clementine colette colleen concepcion connie consuelo constance cora coretta corinne cristina cynthia dagmar dahlia daisy dalia dana daniela danielle daphne daria darlene
dawn deanna debbie deborah debra deepika deirdre delia della delphine demi denise destiny diana diane dilma dina dolores dominika donna dora doreen doris dorothea
dorothy ebony edith edna edwina efua eileen elaine eleanor elena eleni elfriede eliana elin elina elisa elisabeth elise eliza elizabeth elke ella ellen ellie
eloise elsa elsie elvira emilia emilie emily emma emmanuelle erica erika erin erna esme esmeralda esperanza estela estelle esther etta eugenia eunice eva eve
evelyn faith fanny farah farida fatima fatou fatoumata faye felicia felicity fern fernanda fiona flavia fleur flora florence fran frances francesca francine
francoise franziska freda frederica freya frida funmilayo gabriela gabriella gabrielle gail gaynor gemma genevieve georgette georgia georgina geraldine germaine gertrude ghada ghislaine
giada gianna gillian gina ginger ginny giorgia giovanna gisele gisela giulia gladys glenda gloria golda grace gracie greta gretchen gretel guadalupe gudrun gulnara gwen
gwendolyn gwyneth haifa hailey hala halima halle hana hanan hanna hannah haruka harriet hazel heather heba hedda heidi heike helen helena helene helga henrietta
hilary hilda hillary hiroko hollie holly honor hope huda ida idina ifeoma ilana ilona ilse imelda imogen ina india indira indra ines inge ingrid inna ioana irena
irene irina iris irma isabel isabela isabella isabelle isla ivana ivanka ivy iwona izabela jacinda jacinta jackie jaclyn jacqueline jada jade jana jane janelle janet
janice janine jasmin jasmine jayne jean jeanette jeanine jeanne jelena jemima jen jenna jenni jennie jennifer jenny jess jessica jessie jette jill jillian jing jo joan
joana joann joanna joanne jocelyn jodie jody johanna jolene jordana josefina josephine josie joy joyce juana juanita judith judy julia juliana juliane julie juliet
julieta julieanne juliette julija june justine kamala kamila kanako karen karin karina karla karolina karoline kasia kassandra kate katarina kate katerina
katharina katharine katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina katy katya kavita kay kayla kayleigh keeley keiko keira kelly kelsey kemi kendall kendra kerry
kerstin ketanji khadija kiera kiki kimberley kimberly kirsten kirstie kirsty kitty komal kristalina kristen kristi kristie kristin kristina kristine kristy ksenia kumiko kyla
kylie lakshmi lana lara larissa latifa latoya laura laurel lauren laurie lavinia layla lea leah leanne leila leilani lena leni leonie leonor leslie
leticia letitia lidia liesl lila lilia liliana lilian lillian lily lina linda lindsay lindsey lisa lisbeth liudmila liv livia liz liza lizzie lois lola
lora loredana lorena loretta lori lorna lorraine lottie lou louisa louise lourdes lucia lucie lucille lucinda lucy ludmila luisa luz lydia lyn lynda lyndsey lynette lynn lynne lyudmila
mabel macarena mackenzie maddie madeleine madeline madison madonna mae magda magdalena maggie mahnaz maia maisie malala malgorzata malia mallory mandy manuela mara marcela
marcia margaret margarita margaux margot margrethe marguerite mari maria mariam mariama mariana marianne maribel marie mariela mariko marilyn marina marine marion marisa mariska marisol
marissa marjorie marla marlene marsha marta martha martina mary maryam maryanne marzena masha masako matilda maud maura maureen mavis maxine maya mckenzie meera meg megan meghan
meghna mehbooba melania melanie melinda melissa mercedes meredith meryl mette mia michaela michele michelle michiko mihaela mila milena mildred milica millicent millie mina mindy minnie
mira miranda miriam misaki mitsuko moira mollie molly mona monica monika monique montserrat muriel myra myriam myrna nabila nada nadia nadine nadja nafisa naima nancy
nandini nanette naoko naomi nasrin natalia nataliia natalie nataliya natalya natasha nathalie nazanin neha nell nellie nerys nia nicole nicky nicola niamh nigella nikki nila nilufar nimrata nina nirmala
nisha nita noelle noemi noor nora noreen norma nuala nuria nyota octavia odessa odette ofelia oksana olena olga olha olive olivia olufunke olympia oonagh opal ophelia oprah oriana orla paloma
pam pamela paola parisa pat patience patience patricia patrizia patti patty paula paulette paulina pauline pearl peggy penelope penny perpetua petra petronella philippa phoebe phyllis
pia pilar pippa polly poppy precious priscilla priti priya priyanka prue qing queenie rachael rachel radha raisa rania raquel rashida ravina rebecca rebekah reem regina reiko reina rena
renata renate renee rhea rhiannon rhoda rhona rhonda ria rihanna rita riya roberta robyn rochelle romina roisin rosa rosalia rosalie rosalind rosalynn rosanna rosario rose roseanne rosemarie rosemary rosie roslyn
rowena roxana roxanne ruby ruth sabine sabrina sade sadie saima sakura sally salma samantha samira sana sandra sandy sangeeta sania sanna sara sarah sarita sasha saskia savannah scarlett
selena selma senait serena shabana shakira shami shanice shannon sharon shauna sheena sheikha sheila shelby shelley sheri sherri sherry sheryl shirin shirley shreya shweta siân sian sigrid silvia simone
sinead siobhan sloane smriti sofia solange sonia sonja sonya sophia sophie soraya stacey stacy stella stephanie stormy sue suella sumaya sunita surya susan susana susanna susanne susie
suzanne suzy svetlana svitlana sybil sylvia sylvie tabitha taina talia tamar tamara tammy tania tanya tara tasha tatiana tatyana taryn tawakkol teresa tess tessa tetiana thandi thea thelma theresa
therese tiffany tina toni tonya tori tracey traci tracy tricia trina trinity trish trisha trudy tulsi ulrike uma ursula ursula usha valentina valentyna valeria valerie valeriya vanessa vasundhara vera verity verona
veronica veronika veronique vicki vicky victoria vijaya viktoria viktoriia viola violet virginia virginie vivian viviane vivien vivienne vlasta wanda wangari wendy wilhelmina willa wilma winifred winnie winona xanthe
ximena xiomara yael yana yara yasmin yasmine yekaterina yelena yetunde yevgenia yewande yolanda yoko yoshiko yuka yukiko yuko yulia yuliia yuliya yumi yvette yvonne zadie zahra zainab zara zarina zeinab zelda zena zoe zoya zofia zuzana
ailsa angharad aparna ashleigh berenice beryl bessie blanca blythe britta brittany bronwen callie carys cecily chantelle
charmaine cicely cordelia deepa delyth dinah dolly dot dulcie effie eilidh elodie elowen elspeth enid ethel grainne hadley
hannelore hester hettie imani inga joni keisha kira krystal kyra latasha lettie luna lupe maeve malika marnie melody mhairi
mimi morag mya myrtle nessa nicolette noelia ottilie padma paige parveen patsy portia prudence ramona reena romy rukhsana
saba saoirse selina seren shona skye susannah tamika tamsin tilly treena una velma verna whitney willow
`);

const either = wordSet(`
ade ayo jude kit adama addison alex alexi amari andie angel ash aubrey avery bailey bao bin bo brook carey casey charley chen chin chun courtney dakota dallas dana darcy dong drew ellis emerson
evelyn fang finley frankie gale gang georgie guo hai hao harley hayden hong hui hunter hyun jaden jamie jia jian jie jin jing joo jordan jun jung kelly kendall kerry kai kim lan lane lei li lian lin ling liu logan long lynn
marley min ming morgan myung nicky nam ngoc nguyen pan park pei peyton phuong ping qi qiang quinn reese rene riley robin rowan rui ryu sage sandy sasha shan shane shelby shui skyler soo sung tan tao taylor thanh toni tracy
tran val wei wen xi xiao xin xiu yan yang yi ying yong yoon young yu yuan yue yun zhen zhi zhong zhou zhu zi
`);

/** Names that are also everyday words, months, brands or places: weak evidence of a person. */
const weak = wordSet(`
al april art august austin autumn bill brook brooke carol chad chase chelsea china christian dale dallas dawn dean devon don earl ebony faith florence francis frank georgia german
grace grant guy harris hazel heath honor hope hunter india iris israel ivy jack jade jean jordan joy june kent lance lane long madison mark marine max may mercedes miles olive orlando paris pat
park pearl penny per prince ram ray reed rich rob rod rose ruby sage santiago savannah scott sol stormy sue sultan trinity tan urban vance verona victoria violet virginia wade will york young autumn precious patience destiny olympia sydney
ping min song king van long hong kong ali angel angelo lincoln houston carter logan lou washington jackson montana carolina taylor parker kelly charlotte regina aurora
ade adil arlo ayo beryl blythe boyd bram britta brittany chip clarence clay cole dev
dick dolly domingo dot dulcie ed eli femi feng hal herb horace ira jai jarvis judd jude juma kareem kit kyra
lloyd lowell luna mack maxwell melody merlin milton morris newton nolan norris ole olu 
paige patsy prem preston prudence royce saba sammy sandor seb sherman sidney skye sterling stig thor trent
ty tyson vaughan vic wally whitney willow woody wyn
`);

/** Whether the word is used as a given name anywhere. */
export function isGivenName(word: string): boolean {
  const name = plain(word);
  return male.has(name) || female.has(name) || either.has(name) || weak.has(name);
}

/** A given name that is hardly ever anything else. */
export function isPlainlyGivenName(word: string): boolean {
  return isGivenName(word) && !weak.has(plain(word));
}

/** Undefined for names of both genders and names not listed. */
export function genderOfGivenName(word: string): Gender | undefined {
  const name = plain(word);
  if (either.has(name)) return undefined;
  if (male.has(name) === female.has(name)) return undefined;
  return male.has(name) ? 'male' : 'female';
}

/** Lower case without accents, and the first half of a double name: "José" → "jose", "Jean-Luc" → "jean". */
function plain(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ø/g, 'o');
  if (male.has(bare) || female.has(bare)) return bare;
  return bare.split('-')[0] ?? bare;
}
