/**
 * The main path of a dossier, a pure function of what the records hold.
 *
 *   letter -> its questions -> for each the topics that its words are about -> what the records say to them, then and now
 */
import type { CaseRecord, Dossier, DossierAnswer, LetterQuestion, Said } from '../model/dossier.ts';
import { type ReadLetter, readLetter } from './letter.ts';
import type { Topic } from './topic.ts';
import { decision } from './topics/decision.ts';
import { topics } from './topics/registry.ts';
import { mergeSaid } from './wording.ts';

export function composeDossier(record: CaseRecord): Dossier {
  const { questions, notAsked } = record.letter === null ? everyTopic() : readLetter(record.letter.text);
  return {
    format: 'countersign-dossier/1',
    ...record,
    answers: questions.map((question) => answer(record, question, topicsOf(record, question))),
    decisions: decisionsOf(record),
    notAsked,
    limits: limitsOf(record, questions.length),
  };
}

function decisionsOf(record: CaseRecord): readonly Said[] {
  const { asOfThen, asOfNow } = decision.answer(record);
  return [...asOfThen, ...asOfNow];
}

/** Without a letter each topic is a question, in its own words. */
function everyTopic(): ReadLetter {
  const questions = topics.map(({ describes }, index) => ({
    number: index + 1,
    marker: null,
    text: `${describes.charAt(0).toUpperCase()}${describes.slice(1)}?`,
    start: 0,
    end: 0,
  }));
  return { questions, notAsked: 0 };
}

function topicsOf({ letter }: CaseRecord, { text, number }: LetterQuestion): readonly Topic[] {
  if (letter === null) return topics.slice(number - 1, number);
  return topics.filter(({ words }) => words.test(text));
}

function answer(record: CaseRecord, question: LetterQuestion, about: readonly Topic[]): DossierAnswer {
  const answers = about.map((topic) => topic.answer(record));
  const nothing =
    about.length === 0
      ? [
          'By its words this question is about nothing that these records hold. They are not an answer to it, and whoever answers has to look elsewhere.',
        ]
      : [];
  return {
    question,
    topics: about.map(({ id }) => id),
    asOfThen: mergeSaid(answers.flatMap(({ asOfThen }) => asOfThen)),
    asOfNow: mergeSaid(answers.flatMap(({ asOfNow }) => asOfNow)),
    unknown: [...new Set([...answers.flatMap(({ unknown }) => unknown), ...nothing])],
  };
}

function limitsOf({ letter }: CaseRecord, questions: number): readonly string[] {
  return [
    'This dossier holds what the records of this installation say, and nothing else. It is no legal advice and no certificate of innocence.',
    'A match of names is a similarity and no proof that two parties are one; where a sentence depends on it, it says so.',
    'What a question is about was taken from its words, by rules and not by a person: read each answer against its question before it is sent.',
    ...(letter !== null && questions === 0
      ? ['In the letter as it was pasted nothing is asked in a way that could be recognised; so nothing is answered.']
      : []),
  ];
}
