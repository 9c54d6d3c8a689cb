import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWER, QUESTION, type Scene, setUpScene, takeDown } from './scene.ts';

describe('looking things up', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setUpScene();
  });
  afterAll(() => takeDown(scene));

  /** Somebody new for every test, so that no test uses up another one's cooldown. */
  let newcomers = 0;
  function newcomer() {
    newcomers++;
    return scene.town.member(`Reader${newcomers}`);
  }

  it('lists the people of the stories, and shows whom a member picks', async () => {
    const member = newcomer();
    const people = await member.runs('/people', {});
    expect(people.text).toContain('Marta Olsen');
    expect(people.text).toContain('Siri Dahl');
    const person = await member.chooses(people, 'Jon Vik');
    expect(person.isPrivate).toBe(true);
    expect(person.text).toContain('head of the board');
    expect(person.text).toContain('Nobody has to row out in a storm any more');
  });

  it('keeps /people to the story that was picked', async () => {
    const people = await newcomer().runs('/people', { story: 'ferry' });
    expect(people.text).toContain('Siri Dahl');
    expect(people.text).not.toContain('Marta Olsen');
  });

  it('completes a person from any name, and tells who that is', async () => {
    const member = newcomer();
    const [choice] = await member.types('/person', { name: 'ols' });
    expect(choice).toEqual({ name: 'Marta Olsen', value: 'Marta Olsen' });
    const person = await member.runs('/person', { name: 'olsen' });
    expect(person.text).toContain('I will miss the gannets more than the stairs');
    const nobody = await member.runs('/person', { name: 'Zebedee' });
    expect(nobody.text).toContain('name nobody called “Zebedee”');
  });

  it('shows who said what, by speaker and subject', async () => {
    const member = newcomer();
    const all = await member.runs('/quotes', {});
    expect(all.text).toContain('gannets');
    const dahl = await member.runs('/quotes', { speaker: 'Siri Dahl' });
    expect(dahl.text).toContain('We would rather be late than sorry');
    expect(dahl.text).not.toContain('gannets');
    const storms = await member.runs('/quotes', { about: 'storms' });
    expect(storms.text).toContain('Nobody has to row out in a storm any more');
    expect(storms.text).not.toContain('gannets');
  });

  it('lays the dates out in time, with a picture, and turns the pages in place', async () => {
    const member = newcomer();
    const dates = await member.runs('/dates', {});
    expect(dates.text.indexOf('1871')).toBeLessThan(dates.text.indexOf('1983'));
    expect(JSON.stringify(dates.message.wire.components)).toContain('attachment://timeline.png');
    const next = await member.presses(dates, 'Next');
    expect(next.message.wire.id).toBe(dates.message.wire.id);
    expect(next.text).not.toContain('1871');
    const back = await member.presses(next, 'Back');
    expect(back.text).toContain('1871');
  });

  it('keeps /dates to a span of time, and says so when it can’t read one', async () => {
    const member = newcomer();
    const late = await member.runs('/dates', { from: 'May 2024', to: '2 May 2024' });
    expect(late.text).toContain('handed over its keys');
    expect(late.text).not.toContain('1871');
    const odd = await member.runs('/dates', { from: 'soonish' });
    expect(odd.text).toContain('can’t read “soonish” as a date');
  });

  it('shows a story at a glance, and a menu when there are several', async () => {
    const member = newcomer();
    const menu = await member.runs('/story', {});
    const story = await member.chooses(menu, 'New ferry to Holm runs late');
    expect(story.text).toContain('The Skerry Post');
    expect(story.text).toContain('will not sail before September');
    const named = await member.runs('/story', { name: 'lighthouse' });
    expect(named.text).toContain('Marta Olsen, the last keeper');
  });

  it('answers what somebody else’s message asks, privately', async () => {
    const said = newcomer().posts('#general', QUESTION);
    const reply = await newcomer().pointsAt(said.message, 'Ask the story about this');
    expect(reply.isPrivate).toBe(true);
    expect(reply.text).toContain(ANSWER);
  });
});
