// Belongs here: a given name and its everyday short forms, lower case, full name first on each line.

const families = `
abigail abby
albert al bert
alexander alex sasha
alexandra alex sasha
andrew andy drew
anthony tony ant
benjamin ben benny
bernard bernie
catherine cathy kate katie
charles charlie chuck
christopher chris
christine chris christina
daniel dan danny
david dave
deborah debbie deb
donald don donnie
douglas doug
edward ed eddie ted teddy ned
elizabeth liz beth betty lizzie eliza
eugene gene
francis frank
frederick fred freddie
gerald gerry jerry
geoffrey geoff
gregory greg
henry harry hank
jacob jake
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jeremy jez
jonathan jon jonny
john johnny jack
joseph joe joey
joshua josh
katherine kathy kate katie kat
kenneth ken kenny
lawrence larry
leonard len lenny
margaret maggie meg peggy
matthew matt
michael mike mick mickey
mitchell mitch
nathaniel nathan nate nat
nicholas nick nicky
pamela pam
patricia pat patty tricia trish
patrick pat paddy
peter pete
philip phil
randall randy
raymond ray
rebecca becky
richard rick ricky dick rich
robert bob bobby rob robbie
ronald ron ronnie
russell russ
samuel sam sammy
samantha sam
sandra sandy
stephen steve
steven steve
stephanie steph
susan sue susie
thomas tom tommy
timothy tim
theodore ted teddy theo
victoria vicky
vincent vince
vladimir vlad
walter walt
william bill billy will willie
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
