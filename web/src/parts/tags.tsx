/** Outcomes and states as small labels: a word always, a colour beside it. */
import { type TextKey, useSpeech } from '../language/language.tsx';
import type { CaseState, ListState, Outcome, RunSummary, ScreeningStatus } from '../api/shapes.ts';

type Tone = 'stop' | 'warn' | 'care' | 'rights' | 'ask' | 'quiet' | 'good' | 'calm';

const OUTCOME_TONES: Readonly<Record<Outcome, Tone>> = {
  prohibited: 'stop',
  licence_required: 'warn',
  restricted: 'warn',
  red_flag: 'care',
  human_rights_concern: 'rights',
  unknown: 'ask',
  not_covered: 'quiet',
};
const STATE_TONES: Readonly<Record<CaseState, Tone>> = {
  open: 'calm',
  proposed: 'care',
  decided: 'quiet',
  reopened: 'warn',
};
const LIST_TONES: Readonly<Record<ListState, Tone>> = { ok: 'calm', stale: 'warn', refused: 'stop', absent: 'quiet' };
const STATUS_TONES: Readonly<Record<ScreeningStatus, Tone>> = { hit: 'care', incomplete: 'ask', no_hit: 'quiet' };

export function OutcomeTag({ outcome }: { outcome: Outcome }) {
  return <Tag tone={OUTCOME_TONES[outcome]} text={`outcome.${outcome}`} />;
}

export function StateTag({ state }: { state: CaseState }) {
  return <Tag tone={STATE_TONES[state]} text={`state.${state}`} />;
}

export function ListTag({ state }: { state: ListState }) {
  return <Tag tone={LIST_TONES[state]} text={`lists.state.${state}`} />;
}

export function StatusTag({ status }: { status: ScreeningStatus }) {
  return <Tag tone={STATUS_TONES[status]} text={`status.${status}`} />;
}

const RUN_TONES: Readonly<Record<RunSummary['state'], Tone>> = {
  waiting: 'ask',
  running: 'care',
  finished: 'calm',
  failed: 'stop',
  interrupted: 'warn',
};

export function RunTag({ state }: { state: RunSummary['state'] }) {
  return <Tag tone={RUN_TONES[state]} text={`run.state.${state}`} />;
}

export function Tag({ tone, text }: { tone: Tone; text: TextKey }) {
  const { t } = useSpeech();
  return <span className={`tag tag-${tone}`}>{t(text)}</span>;
}
