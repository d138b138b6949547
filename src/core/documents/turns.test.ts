import { expect, test } from 'vitest';
import { saidIn, statementsIn } from './reading.fixture.ts';
import { askersIn } from './turns.ts';

const INTERVIEW = `**Orre:** Shall we begin?

**Tamm:** Please.

**Orre:** Who buys it?

**Tamm:** Shops, mostly.

**Orre:** A brochure with your logo says that it recognises the ethnicity of shoppers.

**Tamm:** The camera recognises the emotions of shoppers.

**Orre:** Is that all?

**Tamm:** It is.`;

test('what an interviewer says of the vendor is reported, what is answered is the vendor’s', () => {
  expect(statementsIn(INTERVIEW).map(({ stance, capability, speaker }) => [stance, capability, speaker])).toEqual([
    ['reported', 'ethnicity_classification', 'Orre'],
    ['asserts', 'emotion_recognition', null],
  ]);
});

test('the vendor’s own people speak for it before a committee', () => {
  const hearing =
    'STATE ASSEMBLY, COMMITTEE ON TRADE\n\nCHAIR: Does it recognise ethnicity?\nMS ARDEN: It does not recognise ethnicity.\nCHAIR: And emotions?\nMS ARDEN: Our cameras recognise emotions.\nCHAIR: A witness told us that you keep lists of activists. Is that so?\nMS ARDEN: We keep no lists of activists.\n';
  expect(
    statementsIn(hearing)
      .filter(({ stance }) => stance !== 'none')
      .map(({ stance, capability }) => `${stance} ${capability}`),
  ).toEqual([
    'denies ethnicity_classification',
    'asserts emotion_recognition',
    'reported sensitive_watchlist',
    'denies sensitive_watchlist',
  ]);
});

test.each([
  ['two who both ask', 'Orre: Why?\nTamm: Why not?\nOrre: Who?\nTamm: You?\nOrre: How?\nTamm: What?', []],
  ['one who hardly speaks', 'Orre: Why?\nTamm: So.\nTamm: Well.\nTamm: Yes.', []],
  [
    'one who asks and one who answers',
    'Orre: Why?\nTamm: So.\nOrre: Who?\nTamm: Me.\nOrre: I see.\nTamm: Yes.',
    ['Orre'],
  ],
  [
    'a Chinese interview',
    '记者：为什么？\n陈工：因为快。\n记者：谁？\n陈工：我们。\n记者：何时？\n陈工：去年。',
    ['记者'],
  ],
])('%s', (_, text, wanted) => expect([...askersIn(text)]).toEqual(wanted));

test.each([
  [
    'Q12. Our product recognises the emotions of customers. Would that earn points?\n\nA12. It would not.',
    'none emotion_recognition',
  ],
  ['Q: The camera recognises emotions of customers but the page is empty. A: Restart it.', 'none emotion_recognition'],
  ['问：贵司产品可识别人脸情绪，是否加分？', 'none emotion_recognition'],
])('a marked question states nothing before its question mark either: %s', (text, wanted) =>
  expect(saidIn(text)).toEqual([wanted]),
);

test('what follows the question mark of a marked question is its answer', () => {
  expect(saidIn('Question 4. Is it logged? The emotion of each customer is recognised and logged.')).toEqual([
    'asserts emotion_recognition',
  ]);
});

test('a short line that ends in a comma leads in the items below it', () => {
  const items = '(a) sort individuals by race;\n\n(b) recognise the emotions of individuals.';
  expect(saidIn(`You shall not, and shall let nobody else,\n\n${items}`)).toEqual([
    'forbids ethnicity_classification',
    'forbids emotion_recognition',
  ]);
});
