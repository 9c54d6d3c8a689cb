// Belongs here: a given name and its everyday short forms, lower case, full name first on each line.

const families = `
abigail abby
albert al bert
alexander alex sasha
alexandra alex sasha
andrew andy drew
anthony tony ant
arthur art
barbara babs barb
benjamin ben benny
bernard bernie
catherine cathy kate katie
charles charlie chuck
christine chris christina
christopher chris
clifford cliff
daniel dan danny
david dave
deborah debbie deb
desmond des
donald don donnie
dorothy dot dotty dolly
douglas doug
edward ed eddie ted teddy ned
eleanor ellie nell
elizabeth liz beth betty lizzie eliza
eugene gene
florence flo florrie
francis frank
frederick fred freddie
geoffrey geoff
gerald gerry jerry
gregory greg
gwendolyn gwen
harriet hattie
henrietta hettie
henry harry hank
herbert herb bert
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jeremy jez
john johnny jack
jonathan jon jonny
joseph joe joey
joshua josh
katherine kathy kate katie kat
kenneth ken kenny
lawrence larry
leonard len lenny
margaret maggie meg peggy
marguerite maggie
martha marty
matthew matt
maureen mo
michael mike mick mickey
michelle shell
mildred millie
mitchell mitch
nathaniel nathan nate nat
nicholas nick nicky
norman norm
pamela pam
patricia pat patty tricia trish
patrick pat paddy
peter pete
philip phil
philippa pippa
randall randy
randolph randy
raymond ray
rebecca becky
reginald reg reggie
richard rick ricky dick rich
robert bob bobby rob robbie
roderick rod
ronald ron ronnie
rosemary rosie
russell russ
samantha sam
samuel sam sammy
sandra sandy
sidney sid
stephanie steph
stephen steve
steven steve
susan sue susie
sylvester sly
terence terry
theodore ted teddy theo
thomas tom tommy
timothy tim
tobias toby
valerie val
victoria vicky
vincent vince
vladimir vlad
walter walt
wilfred wilf
william bill billy will willie
winifred winnie
zachary zach zack
`
  .trim()
  .split('\n')
  .map((line) => new Set(line.split(' ')));

/** Whether two given names can be one person's: "Bob" and "Robert", but not "Bob" and "Rob Jr". */
export function sameGivenName(a: string, b: string): boolean {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  if (first === second) return true;
  return families.some((family) => family.has(first) && family.has(second));
}
