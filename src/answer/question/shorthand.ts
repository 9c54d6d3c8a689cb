import { meanings } from '../../story/lexicon/wordSet.ts';

/** What is typed short in a chat, in small letters, each word with what it is short for. */
const shorthand: ReadonlyMap<string, string> = meanings([
  'people: ppl peeps',
  'person: prsn',
  'government: govt gov',
  'president: prez',
  'department: dept',
  'picture: pic',
  'pictures: pics',
  'video: vid',
  'videos: vids',
  'information: info',
  'message: msg',
  'messages: msgs',
  'year: yr',
  'years: yrs',
  'month: mth',
  'months: mths',
  'weeks: wks',
  'hour: hr',
  'hours: hrs',
  'minutes: mins',
  'seconds: secs',
  'tomorrow: tmrw tmr',
  'birthday: bday',
  'Christmas: xmas',
  'university: uni',
  'television: telly',
  'grandmother: gran nan nana',
  'grandfather: grandad granddad grandpa',
  'girlfriend: gf',
  'boyfriend: bf',
  'husband: hubby',
  'average: avg',
  'about: abt',
  'before: b4',
  'because: cuz coz cos bc bcoz',
  'through: thru',
  'though: tho',
  'going to: gonna',
  'want to: wanna',
  'have to: gotta',
  'you: u',
  'your: ur',
  'please: pls plz',
]);

/** "how many ppl", "why did the govt …": the question with such words in full. */
export function spellOutShorthand(question: string): string {
  return question.replace(/(?<![\p{L}\p{N}'’-])[\p{Ll}\d]{1,8}(?![\p{L}\p{N}'’-])/gu, (word) => {
    return shorthand.get(word) ?? word;
  });
}
