import { describe, expect, it } from 'vitest';
import { type HeadKind, readHeadNoun } from '../../../src/answer/question/headNoun.ts';
import { readTerms, stem } from '../../../src/search/terms.ts';

const read = (question: string) => readHeadNoun(readTerms(question));

describe('the noun a question asks for', () => {
  it.each<[string, string, HeadKind]>([
    ['Which port was closed?', 'port', 'place'],
    ['What record label released it?', 'label', 'group'],
    ['Which player stripped the ball?', 'player', 'person'],
    ['What poet wrote it?', 'poet', 'person'],
    ['Who was the receiver of the parcel?', 'receiver', 'person'],
    ['What was the final score of the game?', 'score', 'amount'],
    ['What is the name of the ship?', 'ship', 'work'],
    ['How many late catches did they make?', 'late', 'thing'],
    ['In which languages is it sung?', 'languages', 'people'],
    ['what job did she have', 'job', 'job'],
    ['Which wall cracked?', 'wall', 'thing'],
    ['What is the dog’s name?', 'dog', 'thing'],
    ['What colour is the boat?', 'colour', 'colour'],
  ])('in “%s” is “%s”, the name of a %s', (question, noun, kind) => {
    expect(read(question)).toMatchObject({ stem: stem(noun), kind });
  });

  it.each(['Who closed the port?', 'Where is it?', 'What did he do?', 'What is Nordby?', '', '🙂'])(
    'is none in “%s”',
    (question) => {
      expect(read(question)).toBeUndefined();
    },
  );

  it('is one whose sort is asked for', () => {
    expect(read('What kind of boat sank?')).toMatchObject({ stem: stem('boat'), sort: true });
    expect(read('Which boat sank?')?.sort).toBe(false);
  });
});
