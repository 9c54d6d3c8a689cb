import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ANSWER, QUESTION, type Scene, setUpScene, takeDown } from './scene.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

describe('looking around in the stories', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setUpScene();
  });
  afterEach(() => expect(scene.discord.takeViolations()).toEqual([]));
  afterAll(() => takeDown(scene));

  let newcomers = 0;
  function newcomer() {
    newcomers++;
    return scene.town.member(`Reader${newcomers}`);
  }

  it('/people lists everybody, and shows whoever is picked', async () => {
    const member = newcomer();
    const people = await member.runs('/people', {});
    for (const name of ['Marta Olsen', 'Jon Vik', 'Siri Dahl']) expect(people.text).toContain(name);
    const person = await member.chooses(people, 'Jon Vik');
    expect(person.text).toContain('head of the board');
    expect(person.text).toContain('Nobody has to row out');
  });

  it('/people keeps to one story', async () => {
    const member = newcomer();
    const [choice] = await member.types('/people', { story: 'ferry' });
    const people = await member.runs('/people', { story: String(choice?.value) });
    expect(people.text).toContain('Siri Dahl');
    expect(people.text).not.toContain('Jon Vik');
  });

  it('/person knows the names that it offers', async () => {
    const member = newcomer();
    const [choice] = await member.types('/person', { name: 'ols' });
    expect(choice?.name).toContain('Olsen');
    const person = await member.runs('/person', { name: String(choice?.value) });
    expect(person.text).toContain('I will miss the gannets more than the stairs');
  });

  it('/person has a word for a name that it does not know', async () => {
    expect((await newcomer().runs('/person', { name: 'Zebulon' })).text).toContain('Zebulon');
  });

  it('/quotes turns its pages in place, there and back', async () => {
    const member = newcomer();
    const first = await member.runs('/quotes', {});
    const second = await member.presses(first, 'Next');
    expect(second.message).toBe(first.message);
    expect(second.text).not.toBe(first.text);
    const again = await member.presses(second, 'Back');
    expect(again.text).toBe(first.text);
    await expect(async () => member.presses(again, 'Back')).rejects.toThrow('disabled');
  });

  it('/quotes keeps to a speaker and to words', async () => {
    const member = newcomer();
    const quotes = await member.runs('/quotes', { speaker: 'Jon Vik', about: 'storm' });
    expect(quotes.text).toContain('Nobody has to row out in a storm any more');
    expect(quotes.text).not.toContain('gannets');
  });

  it('/dates draws what it lists, anew for every page', async () => {
    const member = newcomer();
    const dates = await member.runs('/dates', {});
    expect(dates.text).toContain('1871');
    const [picture] = dates.pictures;
    expect(picture?.bytes.subarray(0, 4)).toEqual(PNG);
    expect(picture?.description).toContain('1871');
    const next = await member.presses(dates, 'Next');
    expect(next.pictures).toHaveLength(1);
    expect(next.pictures[0]?.bytes.equals(picture?.bytes ?? PNG)).toBe(false);
  });

  it('/dates has a word for what is no date', async () => {
    expect((await newcomer().runs('/dates', { from: 'gannets' })).text).toContain('gannets');
  });

  it('/story lets a member pick one, and answers what it suggests to ask', async () => {
    const member = newcomer();
    const stories = await member.runs('/story', {});
    expect(stories.options).toHaveLength(2);
    const story = await member.chooses(stories, stories.options[0] ?? '');
    const suggested = story.buttons[0]?.label ?? 'no suggestion';
    const reply = await member.presses(story, suggested);
    expect(reply.text).toContain(suggested);
    expect(reply.text).not.toContain("The story doesn't say");
  });

  it('asks the story about a message, for the one who points at it alone', async () => {
    const { message } = newcomer().posts('#general', QUESTION);
    const reply = await newcomer().pointsAt(message, 'Ask the story about this');
    expect(reply.isPrivate).toBe(true);
    expect(reply.text).toContain(ANSWER);
  });

  it('answers a command as a direct message does', async () => {
    const reply = await newcomer().runs('/ask', { question: QUESTION }, 'direct');
    expect(reply.place).toMatch(/^@Reader/);
    expect(reply.text).toContain(ANSWER);
  });
});
