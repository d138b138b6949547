import { describe, expect, it } from 'vitest';
import { saidIn } from './reading.fixture.ts';

/** What the last sentence says after the first. */
const after = (first: string, next: string): readonly string[] =>
  saidIn(`${first} ${next}`).slice(saidIn(first).length);

const SORTS = 'Our panel shows the ethnicity of each visitor.';
const LISTS = 'The platform keeps a watchlist of activists.';
const SCORES = 'The platform gives each citizen a social credit score.';
const MOODS = 'The camera recognises the emotions of visitors.';
const 分族 = '面板显示每位访客的民族。';

describe('what stands for the matter of a section', () => {
  it.each([
    [SORTS, 'A bell rings when a member of that group walks past.', 'asserts ethnicity_alarm'],
    [SORTS, 'An operator receives an alert for anybody from the chosen communities.', 'asserts ethnicity_alarm'],
    [SORTS, 'You can search the archive for one of these groups.', 'asserts ethnicity_classification'],
    [LISTS, 'A hit from it opens a window with the name.', 'asserts sensitive_watchlist'],
    [LISTS, 'Whoever is on it is shown in red.', 'asserts sensitive_watchlist'],
    [SCORES, 'Those below 400 are shown in red.', 'asserts social_scoring'],
    [MOODS, 'Expect the mood to be wrong in the dark.', 'asserts emotion_recognition'],
    [分族, '一旦该群体的人出现，手机立即报警。', 'asserts ethnicity_alarm'],
  ])('%s %s', (first, next, said) => {
    expect(after(first, next)).toEqual([said]);
  });

  it('may be denied or planned of it', () => {
    expect(after(SORTS, 'No alarm is raised for any of these groups.')).toEqual(['denies ethnicity_alarm']);
    expect(after(SORTS, 'An alarm for the chosen groups is planned for 2031.')).toEqual(['plans ethnicity_alarm']);
  });

  it.each([
    [
      'after a denial',
      'We do not recognise the ethnicity of visitors.',
      'A bell rings when a member of that group walks past.',
    ],
    [
      'after a question',
      'Does it show the ethnicity of visitors?',
      'A bell rings when a member of that group walks past.',
    ],
    ['after a plan', 'The panel will show the ethnicity of visitors in 2031.', 'A bell rings for one of these groups.'],
    [
      'where nothing of it was named',
      'The panel counts visitors.',
      'A bell rings when a member of that group walks past.',
    ],
    [
      'when the section has gone on',
      SORTS,
      'The cable is grey. The box is heavy. The manual is long. The seal is red. A bell rings when a member of that group walks past.',
    ],
  ])('asserts nothing %s', (_, first, next) => {
    expect(after(first, next).filter((said) => said.startsWith('asserts'))).toEqual([]);
  });
});
