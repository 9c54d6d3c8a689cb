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
wolfgang wojciech woodrow wyatt xavier yaakov yahya yair yakov yakubu yannick yannis yaroslav yasir yasser yasuhiro yasuo yevgeny yevhen yitzhak yoav yohan yoichi
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
abdelkader abdelmalek abdessalam abdulhamid abdulrahman abebe abiy achille adalbert addisu adebola adedayo adegoke
adekunle adelmo adeniyi adeola adetokunbo adewale adib adorjan adrien afanasy afonso agim agostino ahmet aidan
aigars ainars aitor akaki akinwumi aksel akwasi alaric alberico alcides alemayehu alfio alfons algirdas
alioune alireza alois alojzy alper alphonse altan altin alvise amancio amanuel amath amaury ambrose amedee amedeo
amerigo aminu amiran amirhossein ammar anatole anatoli andoche andor andris andriy andro anghel anibal aniceto anselm
anselmo ansgar antal anto antoni antonin anxo anzor aonghas aram ararat arash arben archil arda ardeshir ardian
arian arild aristide arkadiusz armel armen armenio arnar arnaud arnd arno arnulf aron arpad arrigo arsalan arsen
arseny artan artem artur artyom arvid arvydas asbjorn asfaw asghar ashot ashur asier assefa atilla attila attilio
auberon aubin audun augustyn aurel aurelien ausias avet avtandil aydin ayodeji ayodele ayoub aytac azzam babacar
babafemi babajide bader badri bahaa bahadir bahman bahram bajram bakr balazs baldassare balint baltazar balthasar
bamdad bamidele baptiste bardhyl barnabas barthelemy bartlomiej bartolome bartolomeo bartul bashkim basilio
bastien battista batuhan baudouin bayram behar behnam behrouz beka bekir bela belmiro bence benedetto benedick
benet beniamino benno benoit beppe berhane berk berkay bernabe bernat bernhard bertalan berthold bertin bertold besim
besnik biagio bidzina bienvenu bijan bilel biniam biodun birger birhanu bjarne bjarni blagoje blahoslav blai blaz
blazej blerim bocar bodo boguslaw bohdan bohumil bohumir bohuslav bojan bolaji boleslaw bonifacio boran borge borislav
borivoj boro bortolo borut bosko bosse botond bozidar bozo branimir branislav branko bratislav bretislav brice
bronislaw bror budimir bujar bulent burhan burkhard burl caetano cahit calin calogero candido caner carmelo carmine
casimir caspar cataldo catalin cayetano cedomir celestin celestino cemal cenek cengiz cesaire cesare cesareo cetin
cezar cezary chakib cheikhou chibuike chidubem chigozie chijioke chimezie chinonso chukwudi chukwuemeka ciaran cihan
ciprian cipriano ciril claudi claudiu cleon cletus clovis codrin coinneach corentin cornel corneliu corrado cosimo
coskun cosme cosmin costantino costel costin crispin cristi csaba ctibor custodio cuthbert cyprien cyriaque czeslaw
dacian dagfinn dalibor damaso damiao damir daniil danijel danil danjuma danylo dapo dariush dariusz dato davit davor
davoud dawid dawit dawood decebal dejan delmar demba demetrio demna demyan denes dereje detlef dezso diarmait didier
diethelm dietrich dieudonne dinis diogo dionisio djiby djordje djuro dogan dogukan domagoj domenico domhnall donal
donato dorel doru dragan dragoljub dragos dragoslav dragutin drahomir drazen driton dubravko duccio dumitru duro dusan
dusko earle eberhard ebuka eckart eckhard edgars edin edmond edoardo edouard eero efim efren egbert eggert egidio egil
egon ehrenfried eike einar eirik eirwyn ejike ekkehard ekrem eladio elemer eleuterio elguja eliseo eloi eloy elwood
emad emenike emeric emery emeterio emilian emiliano emilien emin emlyn emmerich endre eneko enes engelbert
enguerrand ennio enric enver eoghan erasmo ercan erdal erdem erdinc ergin erhan erhard erkan erlend erling ermanno
ermias erno erol ersin ertan ertugrul eryk esben eskil eskild espen essam esteve ethem ettore eudes eufemio eugen
eugeniusz eurico eusebio evaristo evgeni evzen ewald eyvind ezequiel ezio fabien fadel fahd fahim fahri fahrudin fanel
fariborz farshid faruk farzad farzin fathi fatih fatmir fatos faustino fausto fawzi fayez fearchar fearghal
feargus fedor feliciano felicien feliks feliu ferdi fereydoun ferhat feridun fernand fernao ferran ferruccio fiachra
fidencio fikret fikru fintan fiorenzo firas fiston flamur flavien flavio flemming florencio florent florin folarin
folco fortunato fouad franciszek frane franjo frantisek fridolin friedhelm friedrich frigyes frode froilan fructuoso
fryderyk fuat furkan fyodor gaetan gagik gani garegin gaspard gaspare gaston gastone gauthier gavriil gavril
gavrilo gbenga gebhard gebre gedeon gediminas geir gela gellert genaro gennadi gennaro georgy geraud gergely gergo
germano gert getachew gevorg geza gezim ghasem ghassan ghazi gheorghe ghislain giacinto giacomo gian giancarlo
gianfranco gianluigi gianmarco gianpaolo giga gigi gilles gines gino gintaras gints gioacchino giordano giosue
girolamo gisli giuliano givi gjergj gleb goce gocha gokhan goncalo gontran gorazd gorka gottfried gotthard graciano
gradimir graziano gregoire gregorio grga grigor grigore grigori gudmund gudmundur guenter guglielmo guilhem guilherme
gulbrand gumersindo gunnlaugur gunter guntis guram gurkan gustave gustaw gustl gusztav guven gwidon gwilym gwynfor
gyozo gyula haakon haavard hailemariam haitham hakki hakob haldun halit halldor hallvard haluk halvard halvor hamisi
hani hannes harro hartmut hartwig harutyun hashem hashim hatem havard haydar hayk hazem hefin heikki heiner
heitor helge heliodoro henning henok henryk heribert heriberto hermenegildo herve hesham heshmat hicham hieronim
higinio hikmet hilaire hilario hinrich hipolito hippolyte hiram hisham hjalmar holger honorio honza hooman horatio
horatiu horea horia houshang hovhannes hrant hrvoje hryhoriy hubertus husam huseyin hynek iacob iacopo ibai ichabod
idowu idrissa idwal ifeanyi ignacy ignat ignaz ignazio ihab ihor ikenna iker ilario ilarion ilhan ilie ilir ilker
ilkka imad imants imre inacio inaki indalecio ingo ingolf inigo innokenty iolo ionel ionut iosif ippolit ippolito
irakli ireneusz isaias isidore islwyn ismet italo iulian iuliu iustin ivar ivars izet izuchukwu jaafar jaan jaba
jaber jacek jachym jacint jacinto jacopo jadranko jafar jakov jamil janez janis janko jannik januarius jarek jari
jarle jarmo jaromir jashar jaume javad jawad jeannot jedediah jedrzej jeno jeppe jeremi jeronimo jeronym
jindrich jirka joaquim jobst joffrey jorg jorn joseba josep josip josselin jovan jozo juanjo jukka jules juliusz
jurg juri juris jussi kaan kacper kadhim kadir kajetan kakha kakhaber kalle kalman kambiz kamran kamyar karapet
kare karol karoly kaspar kaspars kastriot kazim kazimierz keld kenechukwu kenenisa kerem kerim kestutis
ketil ketill keyhan khachatur khadim khaldoun khosrow kianoush kilian kimani kimmo kiprop kipruto kjartan
kjetil klemen klemens knut koba kobina kola koldo kordian korhan kornel kostyantyn kourosh kreshnik kresimir kristijan
kristof krystian ksawery kunle kuno kursat kuzma kvetoslav kwaku kwamena kweku ladislav lado lajos lambert lamberto
lansana lascar lasha lasse laureano laurentiu lauri laust lavdrim lavrenty lawal leander leandre ledion lekan lemuel
leocadio leonce leoncio leonhard leonti leonzio levan levent levente levko levon libor linas linwood livio liviu
ljubisa ljubo ljubomir ljupco llorenc lluis llyr loic lorant lorcan lorenz lotfi lothar lourenco lovre luan luay
lubomir lubomyr lubor lubos lucjan ludek ludovic ludovico ludvik lulzim lumir lungisa lwazi macario madior madoc maher
mahir mahlon mahmut mairtin majed maksim maksym maksymilian malachy malick malkhaz mambaye mamuka mandla manlio manoel
manolo manouchehr mansour marcantonio marceli marcelin marcelino marcial marcio marian marijan marin marinko mariusz
markku mart marti martim martino martins marton marwan masoud matej mateus mathis matias matija matjaz matous matti
matvey matyas maurizio maxence maximin maximino maysam mazen mbongeni mefodi mehmedalija mehran mehrdad meinhard
melchor melih memduh menyhert merab mert mesut metin mfundo mher micheal mieczyslaw mihaly mika mikheil
miklos mikolaj mikulas milenko milivoj milivoje miljan miljenko milorad milosav miloslav milosz milovan milutin
mindaugas miodrag miquel mircea mirko miro miroljub miron mirsad mislav mitar mithat mitica mitrofan mkrtich modou
mojmir mokhtar momcilo moncef montasser moritz morten morteza mortimer mostafa mounir mourad moustapha mscislaw
mthunzi muayad mugur muhamed muharrem muhittin muhsin mujo mulugeta mumtaz munther muqtada murchadh murman mutaz
muyiwa muzaffer mxolisi mykyta myles nadhmi nadim naguib nahed naif naim naji nando nandor narek naser nasiru
nasri nayef nazario nazim ndumiso nebojsa necati necip necmettin neculai nedeljko negash nello nemanja nemesio
nenad nereo nexhat ngagne ngozichukwu nhlanhla nicanor nicasio nicusor nihat nikica nikodim nikol nikon nizar njabulo
nkosinathi nkululeko nnamdi nodar norair norberto normunds nouri novica ntokozo nugzar nunzio nurettin nuri
nwachukwu nyasha obadiah obiora obrad obren octav octavian oddbjorn oddvar ogbonna ognjen
oguzhan oisin oivind okechukwu oktay okwudili oladipo olafur olajide olakunle olamide olanrewaju olatunde
olawale oldrich olegario olgierd olindo olli olumide olusegun olusola oluwaseun omid onder onofrio onur
onyekachi onyema orazio orest oreste orhan oriol oskar ostap ostoja oswald oszkar otakar otar otavio ottavio
ottmar ottokar ottone oumar ousseynou ovidiu owain oystein ozan ozer ozkan paata paavo palmiro pantelei
papy parham pasko pasquale patrizio patxi paulin payam peder pellegrino pentti perica pero petar petre petri
petrica petrit petru petter peyman philibert pierluigi pierpaolo poghos pompeo pompiliu ponciano porfirio poul pouya
pravoslav preben predrag premysl primoz prokhor prokop prudencio pryderi puya qais qassem qemal quique quirino raafat
radenko radim radivoj radivoje radmilo radoje radomir radoslav radoslaw radovan radu radul radwan raffaele rafic
ragnar rahim rahmi raif raimondo raimonds raimundo raivis rajko rajmund ramaz ramazan ramin ramush ranko raoul rashed
rashidi rasim ratko rauf rauno razvan refik regino regis reijo reinaldo reiner reinhold remi remigiusz remus remy
remzi renaud renzo resul reto revaz rezso riad ricard ridvan rifat rigoberto rimantas rinaldo risto roald roderich
rodion rodolphe rogerio roin rolv romain romica romolo romuald romulus roque roscoe rosendo rostam rostislav rostyslav
rotimi rouhollah ruairi ruaraidh rudi rudyard rufino ruggero rupprecht ruprecht rurik rustu ryszard saadi sabatino
sabino sabri sadegh sadik saffet sahin sait sajjad sakari sali salih salustiano samet samih samuele samuil
samvel sandile sanele sargis sasa sasho saturnino saulius savely saverio savino sead sebastiao sebastien sedat sefa
segismundo selahattin selcuk seleshi semih senad senan seosamh sepehr seppo serafim serafin serdar sergi sergiu serhat
serigne serkan serzh severin severino seweryn seyi sezer sezgin shaban shabani shahab shahin shahram shaker shalva
shapour shefqet shehu shkelzen shota siamak sibusiso sidy siegbert siegmar sifiso sigmar sigmund sigurd sigurdur sigve
siim silvano silvanus silvestre silvestro silvino silviu simba simphiwe sinan sindre sinisa siphiwe siro sivert sixto
siyabonga skender sladjan slaven slavisa slavoljub slavomir slawomir snorre sobhi sochima sohrab sokol sola sorin
soroush soso srdan srdjan srecko sreten stanislao stanko steffen steinar stelian stepan stipe stjepan stojan strahinja
suat sukru sulejman suleyman sulkhan suren sureyya svatopluk svatoslav svein svend svetislav svetozar svyatoslav
sylvain sylwester szabolcs szczepan szilard szymon tadeas tadej tadele tadhg tafadzwa tage tahsin taiwo
takudzwa talal talfryn taliesin tamaz tamim tamirat tammam tancrede taner tansel tapio tapiwa taras tarcisio tareq
tarik tariku tarjei tarkan tarmo tarquin taulant tawanda tawfiq tayfun taylan tayseer tazio teemu teimuraz tekin tekle
telmo temitope tendayi tengiz teodoro teofilo terje teshome tetteh teuvo tevfik tewodros thabiso thamsanqa
theodor theophile thibault thibaut thilo thorbjorn thorkild thorsteinn thorvald thulani tiago tiberio tiberiu tiburcio
tichaona tidiane tigran tihamer tihomir tikhon tilahun timofey timothee tinashe tivadar tiziano tjostolv toader
todor toivo tokunbo tolga tomica tomislav tonderai toomas torgeir torgrim toribio tormod tornike torquil
torstein touraj traian traugott tresor tristram trond tryggvi trygve tsepo tshepo tugrul tullio tuncay tuomas
turgay turgut turker tvrtko txema tymon tymoteusz ubaldo uchenna ueli uffe ufuk ugur uilleam uldis ulrik umaru
unai urho uriah urmas utku uxio vahagn vahe vahid vakhtang valdemar valdis valentino valere valerian valeriano
valerio valeriu valon valter vano vardan vasco vasile vasilije vaso vavrinec vazgen vazha vazul vedran vegard veikko
veit velibor veljko venancio vendelin veniamin vesa veton vianney vicenc vicentiu vidar viggo vikenty vilem villads
ville vilmos vinicio vinko viorel virgilio virginio vissarion vitezslav vitor vittore vittorio vjekoslav vladan
vladeta vlado vlastimil vlastislav vlatko vojin vojislav vojtech volkmar vsevolod vukasin vusumuzi vuyani vytautas
waclaw wadih waldemar wale walenty walther wasim wenceslao wendelin wenzel wieland wieslaw
wiktor wilko willi wilmer wincenty winfried witold wladyslaw wlodzimierz wojtek wolfram workneh xabier xavi xhevdet
xoan xolani yaghoub yago yakup yared yasin yavuz yefim yegor yemelyan yemi yervand yigit ylli yngve
yohannes younes younis youssoupha yuksel yunus yvon zaal zacarias zachariah zaharia zaid zakes zakhar zaki zarko zaven
zaza zbynek zbyszek zdenko zdravko zdzislaw zebulon zeferino zelalem zenawi zenon zenoviy zephirin ziga zikmund zinovy
zivko zivojin zivorad ziyad zlatko zolani zsigmond zsolt zuhair zurab zviad zvonimir zvonko zwelinzima zygfryd zygmunt
gaz baz daz caz jez jaz chaz kaz kev trev bazza deon deion dequan tyrell darnell lashawn keyshawn terrell trevon
davonte dashawn kadeem dmitar dobromir plamen rumen stoyan krasimir tsvetan yordan kiril asen boyan ognyan lyubomir
momchil desislav hristo stoil trayan vasil velko ventsislav zhivko velimir bogoljub momir pavle rados uros vuk viliami
sione semisi tevita sitiveni penisimani mosese taniela ratu waisale iosefa ioane tavita siaosi lotu tomasi fetu tane
wiremu hemi rawiri tamati matiu piripi tipene nikau kahu manaia tawhiri kamaka keoni kekoa makoa kainoa kaleo benat
jokin josu julen xabi zigor andoni oier aelwyn aled alwyn arwel bedwyr berwyn caradog cledwyn dilwyn eifion elfyn
elwyn emrys eurig goronwy gruffydd iestyn ifor illtud iwan lleu meirion meurig myrddin osian rhydian tegid tomos
trystan tudur aindrias aodhan cian colman conall daithi darach donncha eanna fionn naoise peadar tiernan turlough
ultan somhairle eachann abayomi abiodun abiola ademola adeolu adesina adeyemi akinola akinwale ayotunde bankole demola
ibidun jide kolawole lanre niyi olabode oladele olaoluwa olufemi olukayode oluseun oluwaseyi oluwatobi oyewole seun
sunkanmi amaechi azubuike chibuzo chidera chiedu chima chinua chukwuebuka echezona ekene festus
ifechukwu ikemefuna nnaemeka okey uzoma uzochukwu yaw ebo fiifi osei agyeman agyemang ashenafi bekele berhanu demissie
fikre girma haile hailu kassahun kebede mekonnen mengistu tadesse tamrat tesfaye zerihun abdirahman abdullahi abdinur
ahmednur bashiir cabdi farax garad guled hirsi jama liban mahad mohamud nuur warsame bakari kamau karanja kariuki
kibet kipchoge kiplagat kiprono kiptoo macharia maina mbugua muchiri mugo muriuki musyoka mutua mwangi ngugi njoroge
odhiambo ochieng okoth omondi onyango otieno ouma rotich wafula wanyama wekesa bheki jabulani kagiso katlego khaya
lungelo mduduzi ntsikelelo siyanda thandolwethu thembinkosi zwelithini simbarashe takunda artak arshak khachik mesrop
norayr raffi sarkis sevak vahan abai aibek aidar askar azamat bakhyt bakytzhan bauyrzhan berik bolat daniyar dastan
daulet erlan galymzhan kairat marat nurlan nursultan olzhas rustem serik talgat temirlan yerbol yerlan yermek zhandos
zhanibek batbayar batbold enkhbayar ganbold ganzorig munkhbat otgonbayar sukhbaatar tumur anuwat apichai chaiwat
chalerm kittipong narong nattapong niran pattana phichit piyabutr pongsakorn prasert prawit prayut sakda sarawut
somchai sombat somkid somsak supachai surachai suthep suwat thaksin thanathorn thanawat wichai wirat worapong danang
dedi djoko ganjar gatot gunawan heru hendra rizal slamet sugeng suharto sukarno susilo sutrisno teguh wahyu wiranto
yudi aung kyaw zaw htun htay htin thein thiha myint myo naing nyan phyo soe tun zeya arturs gunars laimonis maris
vilnis zigmars aivars aleksandras algis arturas arunas dalius gintautas justinas petras povilas ramunas rolandas
valdas vytenis zilvinas aare aivar andrus ants arvo eerik heiki indrek jaak juhan kaarel kalev lembit margus meelis
mihkel peeter priit raivo riho taavi tiit uku veljo aimo antti asko eetu harri hannu ilmari jarkko jouni juhani kaarlo
mauri niko olavi osmo pasi pertti raimo reino samuli tapani teppo tero tommi tuomo vaino vilho arni asgeir baldur
birgir birkir bjarki bjorgvin dagur davith egill eirikur eythor finnur fridrik gudjon gylfi haukur helgi hilmar hjalti
hordur hrafn ingi ingolfur jokull jonatan kolbeinn kristinn oddur orri ottar petur runar sigurjon sindri skuli snorri
steinn svavar sveinn sverrir thordur thorgeir valdimar ymir atahualpa tupac amaru illari kusi rumi wayra caua davi
enzo gaspar gilmar iago juca juliao kaique murilo ulisses vinicius zeca
mattias mathias tobias jesper kasper casper jeppe anders esben
jonty brodie kabir jarrod jaxon clancy
`);

const female = wordSet(`
leelo condoleezza hillary nancy kamala lupita beyonce kaja maren solveig sigrid ragnhild tuva mette birgit hedda liv
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
aasa aase abeba abeer abir abla achieng adalgisa adanna addolorata adela adelheid adelina adenike aderonke
adhiambo adina adosinda adunni adwoa afaf afrodita afsaneh afsoon afua agafya agathe aglaya agnese agneta agnetha agot
agota agueda ahlam aiga aija aina ainara ainhoa aino aissatou aitana ajoke akinyi akos akosua akulina alaa
albertina albina alda aldona aleksa alevtina alfreda alicja aliette aline aliz alketa alla almaz almudena almut alya
alyona alys alzbeta amabel amaia amalia amandine amani amarachi amat amaya ambra aminata amna amparo anabela
anahit anahita anamaria anca andela andjela andjelka andree andreea aneta anete anezka anfisa angeline angelique anica
aniela aniko anila anisya anjara anke ankica annalisa annamaria annegret anneli annelie annelise annemarie annick
anniina anniken annis annunziata ansam antonie antonietta antonija antonina antra anush anyango apolline apollonia
apolonia araba araksi araminta aranka arantxa ardita areej arev arezou ariadna arija arina arjeta arlette armelle
armida armine arpi arpine asbjorg aslaug asli aslihan asmaa aspram assetou assumpta assuncao assunta astghik
asuman asuncion atefeh atieno atinuke aude augustyna auma aurelie aurica ausra auxiliadora avdotya averil avice awino
awuor axelle aydan ayla aylin aynalem aynur aysegul aysel aysenur aysun aytul azar azeb azita azucena azza azzurra
baaba babette badia bahar bahareh bahia baiba banafsheh banu barbel barbora barica basak basma bathilde batoul beate
beatrix begona begum behnaz belaynesh belgin belmira benedetta benedikte benedita benita bente bergljot berit berna
bernadett bernarda berrin berta berthe bettina betul beyza bianka biljana binnur bintou birgitta birna birsen birte
birtukan birute biserka bjorg blandine blanka blazena blazenka blerta blodwen bodil boglarka bogna bogumila boguslawa
bohdana bohumila bolanle borbala borghild borislava borka bouchra bozena branca brandusa branislava branka bridie
brigida briony brit britt bronislava bronislawa bruktawit brunella brunhilde brunilde brygida brynja bryony buket
bukola burbuqe burcin burcu bushra busisiwe busra buyisiwe cacilda cagla camelia canan candelaria cansu capucine
caridad carin carine carlota carlyn carme carmela carola carreen casilda cecylia celestine celina ceren charo chelo
chenai chidiebere chika chinasa chinelo chinwe chinyere chipo chizoba christel cidalia cigdem cili cinzia clarice
clarinda clarissa clarisse claudette claudie claudine clelia clemence clementina cleofe clotilde conceicao concetta
concha conchita consolata constanca constanza coralie cordula corina corinna cornelia cosima costanza coumba cressida
crina cristiana csilla cvijeta czeslawa dace dafina dagmara dagny daiga daina daiva dalal dalma danica danijela danuta
danute darija darina darinka darya daryna dative davina debora defne denisa deolinda derartu dervla desanka
despina didem dieynaba dilara dilek dilys ditte diturije djeneba doaa dobrila dobrochna dobromila doina dolapo
dolors domenica domitilla donata donatella donia donika dorina dorota dorotea dorothee dorottya dorte dorthe dragana
dragica drahomira drita dubravka dulce dunja dunya dusana dusanka duygu dymphna dzenana dzintra ebba ebele ebru
ebunoluwa ecaterina edeltraud edina edite edlira eduarda edurne edvige edwige edyta eeva efia efrosinya egle eija
eila eithne ejigayehu ekaterina ekaterine ekua elaheh elcin elda eldbjorg eleonora eleonore elettra elfenesh elfi
elham eliane elide elif elira elisabet elisabetta eliska eliso elizaveta ellinor ellisiv elnaz eloisa elona
eluned elvana elzbieta eman emanuela embla emeline emer emese emilienne emina emine emmi emoke encarna encarnacion
engracia eniko enrica enriqueta entela enya erla ermelinda erminia ermira ernesta ernestina ernestine ersilia erzsebet
esin esperance esra esraa estefania ester estibaliz eszter etelka eter eugenie eulalia eulalie eulogia evadne evamaria
evdokia evelin eveline evelyne evgeniya evica evija evrim evzenie ewelina ezgi ezinne fabiana fabienne fabiola
fabrizia fadia fadime fadwa faezeh faina faiza fanni fariba farnaz farzaneh fatbardha fatiha fatimata fatin fatma
fatmire faustine fawzia federica fekla felicie felicita felicitas felicja felisa felismina fenella fereshteh feride
fermina fernande fiammetta fida fidan fidelma figen filipa filiz filomena fionnuala fiorella fiorenza fitore flaminia
flavie floarea florbela florica florina florine florrie flutura folake folasade forough fortunata fosca franca
francisca franciska franciszka franka frantiska frederika frieda friederike froydis fruzsina fuencisla fuensanta
fulvia fulya funda fungai funke gabi gabriele gaenor galina gamze garance gayane gelila gelsomina gema genoveffa
genoveva genowefa genta genzebe georgeta gerda gerhild gerlinde germana gertrud gertrudes gertrudis gesa gesine gete
gheorghita ghizlane giedre gigliola gilberte gilda ginette ginevra gintare gioconda gisella gita gitta gitte giuditta
giuliana giuseppa giuseppina giustina gizella gjertrud glafira glikeria goar godelieve golnaz golshifteh gonca
gorana gordana gorica gozde graca graciela graciete graziana graziella grazina grazyna gregoria grete grethe gudbjorg
gudny gudula gugu guilhermina guillermina gulay gulcan gulden guler gulsah gulsen gulsum gulten guna gunborg gunda
gundula gunilla gunnel gunta gunvor guzin gvantsa gwenaelle gwenda gwendolen gwendoline gwenllian gwladys gyda gyongyi
gyorgyi hacer hadeel hadil hafsa hajnal hajnalka hajrija hale halina halla halldora halyna handan hande haneen hanga
hanife hanka hanne hannele hasmik hatice hatixhe havva hedvig hedvika hedwig hege heghine heide heidemarie heidrun
helle helma helmi heloisa heloise helve hend hengameh henriette henriqueta henryka hepzibah herdis hermengarda
hermia hermine herminia hermione herta hiba hilarie hilde hildegard hildur hilkka hiltrud hirut hjordis homa honorata
honorine hortense hortensia houda hrafnhildur hripsime huguette hulya ibolya ibukun idalina idil ieva
ifeyinwa igballe ignacia ijeoma ilaria ilda ildiko ileana ilga ilinca ilinka ilirjana ilka ilkay ilknur ilma ilva ilze
imke imma immacolata immaculee inacia inara inari inas inese inessa ineta ingeborg ingegerd ingela inger ingerid
ingrida inguna ingunn ingvild inkeri inmaculada intisar iolanda iole ipek iracema iraida iratxe irem iren iria iride
irisz irja irmgard irmina irmtraud iryna isaura isidora iskra iskuhi isobel isolde isotta israa iulia iuliana iveta
ivona iyabo izabella izaskun jadranka jadwiga jagna jagoda jaleh jandira janina janka jarmila jaroslava jasenka
jasminka jasna jeannette jeannine jelica jelka jemma jessamy jihan jimena jindriska jirina jitka joaquina jocelyne
joelle jolan jolanta jole jona jonida jordina jorid jorunn josefa josette josiane jovana jovanka jozefa judit judyta
julianna julita jumana jurate justina justyna jusztina jutta jytte kaarina kader kadi kadiatou kadidia kadri kadriye
kaia kaija kaisa kajsa kalina kaltrina kamilla kapitolina kari karianne karine karola katalin katarzyna katayoun
kateryna kathe katica katinka katri katriin kawthar kazimiera kehinde kenza kersti ketevan kezban keziah khadijeh
khady khanyi khatia khawla khrystyna kidist kincso kine kinga kirsi kirsti kjersti klara klaudia klavdia klavdiya
klementyna konstancja kordula kosisochukwu kosovare kreszentia kristbjorg kristel kristijana kristjana kristyna
krisztina krystyna ksenija ksenya kubra kudzai kulli kunigunde kveta kvetoslava ladan ladislava laetitia laia laila
laima laimute laine lale laleh lali lamara lamia lamis larisa larysa lasma lauma laure ledina leena leire lejla leman
lemlem lene lenka leocadia leokadia leona leonilde leonora leonore leontine lerato lesia lesya letesenbet letizia
lettice letty leyla liberata libuse licia lida lidija lidiya liduina liene liesel lieselotte liga ligia liina liis
liisa lika liliane lilit lilja lilla lilya lindiwe linnea liridona lisbet liselotte lisette liubov liudvika ljerka
ljiljana ljubica ljubinka lodovica lorella lorenza loriane lotte loubna lovisa lowri luana lubna lucasta
lucette luciana lucienne lucija lucile lucilia lucilla lucja lucrezia lucyna ludovica ludwika luigia luise luiza
luljeta lulwa luminita lurdes lusine lutfiye luzia lydie lyra lyubov lyudmyla maame maarit maarja mabli madalena
madalina maddalena madelaine maelle mafalda magali magdolna magnhild maha mahboubeh mahin mahnoush mahsa mahtab maidei
maie maija maike maiken maimouna maire mairead mairi maitane maite maja majella majida majlinda makbule makeda makena
malak malene malin malwina mamello manal manana manar mandana manijeh manon manushak maram marcelina marceline
marcella marcelle mareike maret marfa margareta margarete margaretha margarethe margarida marged margherita margit
margret margrete mariangela mariann marianna mariatou marica maricarmen maricica maricruz mariella marielle marija
marijana marika marilena marilia marinella marinette marioara mariola mariona maristella marit mariya marja marjatta
marjory marketa marketta marlies marlis marte marthe martine martirio marwa maryla maryline maryna maryse maryvonne
marzanna marzieh masih masoumeh matea mateja mathilde matild matilde matryona matylda maudie mauricette maurizia
maylen maysa maysoon mbathio meaza mechthild medea mediha mehitabel mehrnaz mehtap meike mekdes melahat melek melike
melis melisande melita melitta meltem meral merce merete meriem merike merima merja merryn merve mervi meryem meseret
micaela mieczyslawa migle milada milagros milana milda mileva militsa milka miluse milva mimma mimoza minna minodora
mioara miquelina mirabel mireia mireille mirela mirella mirembe miren mirja mirjana mirlinda mirona miroslava
miroslawa mirta mirva modesta mojgan mojisola monisola montse moradeke morana morena morenike morgane
morwenna mouna muge mujde mukaddes mumbi munevver munira muthoni muzeyyen mwanaisha myroslava mzevinar mzia nabiha
nadege nadera nadezda nadezhda nadiya nadzieja nafissatou naglaa nahid nahla nailya najat najla najwa nakato nalan
naledi namubiru nancie nandi nankya nanna nanuli nare narges nargess narine nasim nastaran natalina natasa natela
natella natercia natia natividad natividade nawal nazan nazeli nazli ndeye neda neele neema negar nejra nekane nela
nele neli nella nelli nerea nerida neriman nerina neringa nermin nermina nese neslihan nesrin nesrine nestan netsai
neus nevena nevenka nevin ngaio ngozi nicla nicoleta nicoletta nieves nihal niina nijole nikolett nikoletta nikolina
nilay nilgun niloofar ninon nisreen nives njeri njoki nkechi nkem nkiru nneka nnenna noemia noemie nokuthula
noluthando nomalanga nomathemba nombulelo nomfundo nomonde nompumelelo nomsa nomusa nomvula nona nonhlanhla nonna
nontando nooshin nosipho notburga noura nourah nouran nouria nozipho ntombi nuha nune nunu nunzia nuray nurcan nurgul
nurhan nursel nurten nutsa nyambura nyaradzai nyokabi oana obdulia obiageli oceane oddny oddrun odete odile ogechi
oihana olalla olatz oleksandra olesya olgica olimpia olinda olivera oliwia oluchi olwen ombeline ombretta omolara
omotola onyinye oriane orietta orlaith ornella orsola orsolya ortensia ortrud orysia otilia otilie ottavia ottoline
otylia oumou outi ovsanna ozge ozgul ozlem paivi palesa paraschiva parastoo pardis pari parvaneh parvin pascale
pascasie pastora patrocinio patrycja paule pavla pavlina pegah peig pelagia peregrina perihan pernilla pernille
perrine pervin petronela petronilla philomena phumla phumzile piera pierina pierrette pina piret
pirjo pirkko piroska polina pooneh pouran pranvera praskovya primitiva prunella purificacion quiteria rabab rachele
radka radmila radojka raffaella raghad ragna ragnfrid ragnheidur ragnhildur rahel rahime rahma raija rajaa rajka rakel
raluca ramata randa randi rannveig rasa rasha rasma rawan rawya raymonde rebeca rebeka reda reet refilwe regine rehema
reidun rejane reka remedios resi reyhan rhonwen ricarda riccarda rigmor riikka riina riitta rikke rima rimma rina
ritva roberte rocio rodica rokaya rokhaya roksana roksolana rolande romana romane ronke rosalba rosaleen rosalina
rosalyn rosamund rosaria rosaura roseline rosella roser rosetta rosheen rosina rosinda rosita rosl rossana rossella
roswitha rovena roya roza rozalia ruba rudite rudo rufina rula rumbidzai runa ruslana rusudan ruta rute ruvimbo
ruxandra ruya ruza ruzanna ruzena ruzica ryszarda saadet saara sabah sabiha sabina sacide sadaf safaa safia sagrario
sahar sahlework saija saliha salimata salome salomea salwa samah samaneh samanta samar samia sancha sanda
sandrine sanela sanja santina sanziana saray sari sarka sarmite sarolta satenik satu sawsan seble sebnem sedef
segolene seija sekai selda selin semra senay senayt seniz senta sepideh serafima serafina serap serpil setareh sevda
severina severine sevgi sevil sevim sevinc seweryna seyhan seynabou sezen shabnam shahla shahrzad shaima shamiso
shaparak sheelagh sherine shoghik shohreh shokoufeh shpresa shqipe shushan shuvai sibel sidika sidonie sidony sidsel
sieglinde sigita sigridur sigrun siham sihana siiri silje silke silva silvana silvie silvija silvina sima simge
simin simisola simona simonetta sindisiwe sinem sini siranush siret siri sirkka sirpa sisko skaidrite skaiste slavenka
slavica slobodanka smaranda smilja snezana snezhana snjezana sofiia sofya soha soheila soledad solene soley solfrid
solomiya solrun solvei solvita somayeh sona songul sonsoles sopho sopio soraia sorcha sorina souad soudabeh soukeyna
speranza spomenka srbuhi stanca stanislava stanislawa stefania stefaniya steffi steinunn steluta stepanka stina stine
stojanka suada suela suhair sumaia suna suncana sunniva suzan svanhild svanhildur svenja sylva sylvaine sylwia synnove
szarlota szidonia szilvia tabea tahani tahereh taisiya tajana tamasin tambudzai tamta tamuna tamzin tanja tansu
taraneh tariro tarja taru tatevik tatjana tecla tekla temilade tena tening teodora teofila teona terez tereza terezia
tetyana teuta thais thandeka thandiwe thekla thembeka thembi theodora theophanie theresia thirza thomasina thora
thordis thorgerd thorgerdur thorunn thuli tigist tihana tiina tiiu timea tinatin tine tiphaine tiril tirunesh titilayo
tiziana tomasa tora torhild torild torunn tosca toyin traudl traute triin trine trude trudel tryphena tsehay
tsholofelo tsiala tsion tsisana tudora tugba tuija tula tulay tulin tullia turid turkan tuula tuuli tyra tytti ubalda
uche ugochi uliana ulla ulle uloma ulrika ulyana umbelina umberta umran unnur ursa ursule urszula urve uxue vaida
vaira valbona valborg valdete valgerdur valmira vanda vanna vappu vardanush varduhi varvara vasilica
vasilina vasilisa vassa vedrana velta vendula venetia veriko vesela vesna vestine vibeke vicenta victoire victorine
vidosava viera vigdis vija vildan vilde vilija vilma vimbai vincenza vineta violaine violante violeta viorica vira
virag virpi visnja vitoria vittoria viveca viveka viviana vjera vjollca vjosa vladimira vladislava vojislava vongai
vroni waceera wafa wafaa wairimu waithera walburga walentyna waleria waltraud wambui wangeci wangui wanjiku wanjiru
wenche weronika widad wiebke wieslawa wiktoria wislawa worknesh xhevahire xiana yalda yalemzerf yaroslava yaryna
yasemin yeliz yelizaveta yemisi yesim yeukai yevdokia yevgeniya yevheniia yildiz yllka ylva yolande yordanos yosra
yrsa yulianna yusra zabel zaida zaira zakia zaklina zamira zandile zanele zaneta zari zaruhi zawadi zdena zdenka
zdravka zdzislawa zehra zeina zekiye zelia zelie zeljana zeljka zenebech zenobia zenovia zenta zeynep zhanna zhuzhuna
ziba zillah zinaida zinhle zinta zivile zivka zlata zlatica zodwa zohra zohreh zoleka zoraida zorana zorica zorka
zrinka zsofia zsuzsa zsuzsanna zubeyde zuhal zuhura zukiswa zuleikha zulmira zuzanna zvezdana zvjezdana zyta
oona priscila ruzha desislava gergana iliana mariyana petya ralitsa rositsa stanka tsvetana tsvetelina velichka
yordanka zhivka zornitsa eider garazi garbine irati itziar izaro maialen naiara anwen arianwen branwen ceinwen ceri
ceridwen cerys eira eirlys eirwen eleri enfys ffion glenys gwenno heledd heulwen llinos luned mair mared mererid
meinir menna myfanwy rhian rhianon sioned tegan tegwen tesni aine aoibheann bebhinn blathnaid brid bronagh caitriona
caoimhe clodagh dearbhla derval eadaoin eimear etain iseult laoise muireann orlagh riona sadhbh treasa beathag
cairistiona ealasaid fionnghal ishbel iseabail kirsteen marsaili morven oighrig seonaid sine adaobi ginika kambili
ndidi nkiruka olachi onyeka uju ukamaka uzoamaka abeni abimbola adebimpe adebisi ayinde bisi bukunmi damilola dupe
eniola fadekemi fehintola ibironke jumoke kikelomo modupe moji olabisi olayinka olufunmilayo oyinkansola romoke yejide
esi yaa meskerem mulu selam yodit zewditu deqa faduma fadumo fardowsa filsan hibaq hodan ifrah muna nimco sagal sahra
ubah waris xalimo chebet chepkoech cherono jepkosgei jepchirchir kerubo moraa nafula nanjala nekesa bontle
dikeledi dineo hlengiwe karabo mbali nolwazi ntombizodwa phindile puleng sizani tebogo tshegofatso unathi kudzanai
tsitsi sela salote siosaia litia mereoni salanieta unaisi aroha hinemoa huia kahurangi kiri marama mereana moana
ngaire pania rangi whetu aigul ainur aizhan akmaral altynai anara asel aliya botagoz dinara gaukhar gulmira karlygash
madina makpal meruert raushan saltanat saule sholpan symbat togzhan zhanar zhuldyz anoush arax arevik gohar naira
ruzan eka eteri keti lia tsira bolormaa nomin oyuun sarnai solongo tsetseg apinya chanida kanya kanokwan malee
nittaya orawan pailin paetongtarn panadda pornthip ratchanee siriporn sudarat suda sunisa waraporn yingluck endah
indah kartini lestari megawati ningsih ratna retno rini siti sulastri wati wulan yuni daw khin khine nilar nwe ohn
phyu suu thiri thuza wai yamin anda sanita sniedze agne aiste audrone gabija indre jurgita loreta virginija zita
aili eha helju hille leida lii maarika malle marju mirjam moonika signe virve aila annikki heli helka helvi henna
irmeli lotta maiju marjo milla noora oili raili saila salla senja sinikka soile suvi terhi tyyne tyyni veera venla
vuokko bjork bryndis edda elinborg eydis eyglo fjola freyja freydis gerdur gudlaug gunnhildur hallgerdur heida hulda
ingibjorg jonina kolbrun magnea matthildur salka salvor snaefridur sunna svala svava thorbjorg cleide dalva iara ivone
janaina jussara marli neusa nilza raimunda rosangela rosalva rosana sueli valdirene zilda zuleica
shaz tahnee reena rina kylie narelle sheila charmaine leanne cheryl shazia trudy tamsyn
`);

const either = wordSet(`
aung
ade ayo jude kit adama addison alex alexi amari andie angel ash aubrey avery bailey bao bo brook carey casey charley chen chin chun courtney dakota dallas dana darcy dong drew ellis emerson
evelyn fang finley frankie gale georgie guo hai hao harley hayden hong hui hunter hyun jaden jamie jia jian jie jin jing joo jordan jun jung kelly kendall kerry kai kim lan lane lei li lian lin ling liu logan long lynn
marley min ming morgan myung nicky nam ngoc nguyen park pei peyton phuong ping qi qiang quinn reese rene riley robin rowan rui ryu sage sandy sasha shan shane shelby shui skyler soo sung tan tao taylor thanh toni tracy
tran val wei wen xi xiao xin xiu yan yang yi ying yong yoon young yu yuan yue yun zhen zhi zhong zhou zhu zi
akira andrea ariel ashley bernie blair cameron charlie devon elliot evan hilary jan jesse joey jocelyn kiran lee leigh leslie lindsay mel michele micah nikita robbie sidney stevie terry yuki
gokce lungile marjan nairi nika oriel sibongile vanja
nino tayo tolu ayanda thida tobi
`);

/** Names that are also everyday words, months, brands or places: weak evidence of a person. */
const weak = wordSet(`
al april art august austin autumn bill brook brooke carol chad chase chelsea china christian dale dallas dawn dean devon don earl ebony faith florence francis frank georgia german
grace grant guy harris hazel heath honor hope hunter india iris israel ivy jack jade jean jordan joy june kent lance lane long madison mark marine max may mercedes miles olive orlando paris pat
park pearl penny per prince ram ray reed rich rob rod rose ruby sage santiago savannah scott sol stormy sue sultan trinity tan urban vance verona victoria violet virginia wade will york young autumn precious patience destiny olympia sydney
ping min song king long hong kong ali angel angelo lincoln houston carter logan lou washington jackson montana carolina taylor parker kelly charlotte regina aurora
ade adil arlo ayo beryl blythe boyd bram britta brittany chip clarence clay cole dev
dick dolly domingo dot dulcie ed eli femi feng hal herb horace ira jai jarvis judd jude juma kareem kit kyra
lloyd lowell luna mack maxwell melody merlin milton morris newton nolan norris ole olu
paige patsy prem preston prudence royce saba sammy sandor seb sherman sidney skye sterling stig thor trent
ty tyson vaughan vic wally whitney willow woody wyn
cat chin fang shin stipe mart shaker maxim roman sung dong opal laurel gale fern flora basil ginger viola berk brit
`);

/** Whether the word is used as a given name anywhere. */
export function isGivenName(word: string): boolean {
  return isListed(plain(word)) || isTwofold(word);
}

/** A given name that is hardly ever anything else. */
export function isPlainlyGivenName(word: string): boolean {
  const name = plain(word);
  return (isListed(name) && !weak.has(name)) || isTwofold(word);
}

/** "Ji-ho", "Mei-ling": two short parts, of which only the first has a capital; no "Ex-wife", no "Oslo-based". */
function isTwofold(word: string): boolean {
  const [, first = '', second = ''] = /^(\p{Lu}\p{Ll}{1,3})-(\p{Ll}{1,5})$/u.exec(word) ?? [];
  return first !== '' && !PREFIX.test(first) && !SUFFIX.test(second);
}

const PREFIX =
  /^(?:air|all|anti|baby|big|bio|blue|by|car|co|deep|door|duty|eco|euro|ex|fast|free|full|gas|geo|go|half|hand|hard|head|high|home|in|land|late|left|life|long|low|mid|mini|neo|new|no|non|off|oil|old|on|one|open|out|over|part|post|pre|pro|re|real|red|sea|self|semi|six|step|sub|tax|ten|top|two|up|war|well|year)$/iu;
const SUFFIX =
  /^(?:based|born|bound|built|led|like|long|made|old|owned|run|size|sized|style|time|to|up|off|out|in|on|wide|year)$/u;

function isListed(name: string): boolean {
  return male.has(name) || female.has(name) || either.has(name) || weak.has(name);
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
  const bare = withoutAccents(word).toLowerCase();
  const hyphen = bare.indexOf('-');
  return hyphen < 0 || male.has(bare) || female.has(bare) ? bare : bare.slice(0, hyphen);
}

/** Most words have no accents: to see that first takes a fifth of the time. */
function withoutAccents(word: string): string {
  if (/^[\w'’-]*$/.test(word)) return word;
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/gi, 'o');
}
