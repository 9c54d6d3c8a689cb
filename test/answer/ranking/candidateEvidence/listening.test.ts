import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../../src/answer/question/readQuestion.ts';
import { isListener } from '../../../../src/answer/ranking/candidateEvidence/listening.ts';
import { proposeAnswers } from '../../../../src/answer/ranking/candidates/proposeAnswers.ts';
import { corpusOf, passageWith } from '../../../search/corpusOf.ts';

/** The proposed words of a sentence that say to whom its words were given. */
function listenersIn(sentence: string, question = 'Which newspaper did Quill talk to?'): string[] {
  const corpus = corpusOf(`Storm closes the harbour\n\n${sentence}\n`);
  const passage = passageWith(sentence, corpus);
  const { terms, story } = passage;
  const whole = { start: 0, end: terms.length };
  const asked = readQuestion(question, corpus);
  return proposeAnswers(passage, whole)
    .filter((candidate) => isListener(asked, { passage, sentence: whole, candidate }))
    .map(({ start, end }) => story.text.slice(terms[start]?.start, terms[end - 1]?.end));
}

describe('to whom words were given', () => {
  it.each([
    ['“It cracked,” Quill told the Abendruf from her bed.', 'Abendruf'],
    ['“It cracked,” Quill told public broadcaster Canal Azul.', 'Canal Azul'],
    ['Quill spoke to the Abendruf on Sunday.', 'Abendruf'],
    ['“It cracked,” she said in an interview with the Abendruf.', 'Abendruf'],
    ['“It cracked,” said Quill on the podcast Wet Feet.', 'Wet Feet'],
    ['The Abendruf was told by Quill that it had cracked.', 'Abendruf'],
    ['“It cracked,” she told state television on Monday.', 'state television'],
  ])('%s → %s', (sentence, listener) => {
    expect(listenersIn(sentence)).toContain(listener);
  });

  it.each([
    ['Quill told the crew that the Abendruf was wrong.', 'Abendruf'],
    ['Quill told Tomas Brede to leave the boat.', 'Tomas Brede'],
    ['Quill read the Abendruf on Sunday.', 'Abendruf'],
    ['“It cracked,” Quill told reporters.', 'reporters'],
  ])('in “%s” is no newspaper: %s', (sentence, other) => {
    expect(listenersIn(sentence)).not.toContain(other);
  });

  it('may be anybody where no newspaper is asked for', () => {
    const sentence = '“It cracked,” Quill told reporters.';
    expect(listenersIn(sentence, 'Whom did Quill tell?')).toContain('reporters');
  });
});
