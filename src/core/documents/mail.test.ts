import { expect, test } from 'vitest';
import { saidIn } from './reading.fixture.ts';

const HEAD = 'From: Support <support at orre.example>\nTo: Ida Brenner\nSubject: RE: your questions\n\nDear Ida,\n\n';
const ANSWER = 'Our camera shows the ethnicity of each visitor.';

test.each([
  ['a line that is quoted', `${HEAD}> Your box sorts our staff by ethnicity.\n\nWe look into it.\n`, 'reported'],
  [
    'the mail that is answered, below the answer',
    `${HEAD}Please see the manual.\n\n-----Original message-----\nFrom: Ida Brenner\nYour box sorts our staff by ethnicity.\n`,
    'reported',
  ],
  [
    'a mail in Chinese',
    '发件人：客服\n收件人：王女士\n主题：回复\n\n您好！\n\n> 你们的相机会标出员工的民族。\n\n请见说明书。\n',
    'reported',
  ],
])('what a customer writes is the customer’s: %s', (_, text, stance) => {
  expect(saidIn(text)).toEqual([`${stance} ethnicity_classification`]);
});

test.each([
  ['the answer', `${HEAD}> What does it show?\n\n${ANSWER}\n`],
  ['a note set off in a manual', `# Handbook\n\n> ${ANSWER}\n\nClick the tile.\n`],
])('what the vendor writes is the vendor’s: %s', (_, text) => {
  expect(saidIn(text)).toEqual(['asserts ethnicity_classification']);
});
