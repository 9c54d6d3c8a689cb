import { describe, expect, it } from 'vitest';
import { peopleIn } from '../peopleIn.ts';

/** A story, then the names of its people. */
type Case = readonly [story: string, ...names: string[]];

function checkNames(cases: readonly Case[]): void {
  it.each(cases)('%s', (story, ...expected) => {
    expect(peopleIn(story).map(({ name }) => name)).toEqual(expected);
  });
}

describe('a name that is a person’s', () => {
  checkNames([
    ['According to Zorl Quenk of the charity Hearth, it rained.', 'Zorl Quenk'],
    ['As the poet AS Quenk wrote, it rained.', 'AS Quenk'],
    ['They miss C Thomas Quenk badly.', 'C Thomas Quenk'],
    ['His wife, Dawn, said no.', 'Dawn'],
    ['Replacement wing Quibhin O’Shea crossed.', 'Quibhin O’Shea'],
    ['A guard, who gave only his first name, Zorlo, wept.', 'Zorlo'],
    ['Analysts, led by Zorl Vries, sold.', 'Zorl Vries'],
    ['Coun. Ann Lowe voted no.', 'Ann Lowe'],
    ['A woman who gave her name as Zorla was splitting wood.', 'Zorla'],
    ['A man who gave his name only as Zorlo was splitting wood.', 'Zorlo'],
    ['Abdul Rahman al-Quenk told them so.', 'Abdul Rahman al-Quenk'],
    ['Sun Jinlan, an official, left. Ms. Sun agreed.', 'Sun Jinlan'],
    ['Assistant U.S. Atty. Ann Lowe rose.', 'Ann Lowe'],
    ['The senators, Zorrod Quenk (D-Ohio) among them, left.', 'Zorrod Quenk'],
    ['They chose Zorgent Quenk — a member of the Lowe clan — last.', 'Zorgent Quenk'],
    ['“It is late,” said Mr. Zillman.', 'Zillman'],
    ['Zleiber Quorr was pulled from the rubble of his home.', 'Zleiber Quorr'],
    ['Nearby, 40-year-old Masoumeh joins in.', 'Masoumeh'],
    ['DJ Greg Lowe wrote that it was late.', 'Greg Lowe'],
    ['Sens. Ben Low (D-Mont.) and Ann Lowe (R-La.) agreed.', 'Ben Low', 'Ann Lowe'],
  ]);
});

describe('a name that is nobody’s', () => {
  checkNames([
    ['Flames were seen from Rye, witnesses said.'],
    ['Boy, 9, saves dog. Woman, 34, thanks him.'],
    ['“Look, these kids lie,” the guard said.'],
    ['They boarded Marine One at noon.'],
    ['Ann Lowe leads Doctors Without Borders.', 'Ann Lowe'],
    ['In the capital, Omdarra, a 33-year-old pharmacist named Ann Lowe baked.', 'Ann Lowe'],
    ['Morgan Paper Co. makes boxes. Morgan Paper Co. said so.'],
    ['A ferry struck a boat off Isla Larga, killing four men.'],
    ['She was most recently Senior Vice President, Clinical Development, in Hull.'],
    ['The mine’s parent, Huaneng Minerals, said so.'],
    ['Joseph Otieno wa Kamau agreed.', 'Joseph Otieno wa Kamau'],
    ['The Ministry of Emergency Zleibers works on.'],
    ['It was in the northern La Zuaira state that they met.'],
    ['It began under the Jim Crow laws.'],
    ['She could sue Saudi Arabia, nominee Ann Lowe said.', 'Ann Lowe'],
    ['The surgeon is Ivy League-trained and rich.'],
    ['The Commission on Presidential Debates said no.'],
    ['It went to a caller named Pauline from Hull.', 'Pauline'],
    ['He hugged members of King Solomon Missionary Baptist Church.'],
    ['It has offended women, Hispanics, and others.'],
    ['Tony-winning Broadway legend Ben Dunn wept.', 'Ben Dunn'],
    ['TV star Kamar de los Rios wept.', 'Kamar de los Rios'],
    ['HULL, Ark. (AP) — An Arkansas deputy was shot.'],
    ['Ann Lowe, 28, of Mill Lane, Lakenham, a nurse at the time, left.', 'Ann Lowe'],
    ['A statement from Inspired Villages said no.'],
    ['She closed with: “Signed, your boss.”'],
    ['Its buyer, Lonka Prell, said that she was late.', 'Lonka Prell'],
    ['Its rival, Lonka Prell, said that it was late.'],
    ['A columnist for Tidings, who was late, said so.'],
    ['Republican Presidential hopeful Sen. Ben Dunn wept.', 'Ben Dunn'],
    ['Yacob Haile Mariam, an aide, left. Yacob accused them.', 'Yacob Haile Mariam'],
  ]);
});
