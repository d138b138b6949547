import { Button, Radio, Textarea } from '@mantine/core';
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { CaseAction, Disposition } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';

const DISPOSITIONS: readonly Disposition[] = ['true_match', 'false_positive', 'inconclusive'];

/** A disposition and its reason. What is missing is said at the field, and the field takes the focus. */
export function ProposeForm({
  isBusy,
  isFocused,
  send,
}: {
  isBusy: boolean;
  isFocused: boolean;
  send: (action: CaseAction) => void;
}) {
  const { t } = useSpeech();
  const [disposition, setDisposition] = useState<Disposition | null>(null);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFocused) first.current?.focus();
  }, [isFocused]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (disposition === null) first.current?.focus();
    else if (reason.trim() === '') text.current?.focus();
    else send({ do: 'propose', disposition, reason: reason.trim() });
  };
  return (
    <form onSubmit={submit} className="stack" noValidate>
      <Dispositions
        chosen={disposition}
        choose={setDisposition}
        isMissing={isAsked && disposition === null}
        first={first}
      />
      <Textarea
        ref={text}
        label={t('decide.reason')}
        description={t('decide.reason.hint')}
        autosize
        minRows={3}
        maxRows={12}
        required
        withAsterisk={false}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={isAsked && reason.trim() === '' && t('decide.reason.need')}
      />
      <Button type="submit" loading={isBusy}>
        {t(disposition === 'inconclusive' ? 'decide.submit.inconclusive' : 'decide.submit')}
      </Button>
    </form>
  );
}

function Dispositions({
  chosen,
  choose,
  isMissing,
  first,
}: {
  chosen: Disposition | null;
  choose: (disposition: Disposition) => void;
  isMissing: boolean;
  first: RefObject<HTMLInputElement | null>;
}) {
  const { t } = useSpeech();
  return (
    <Radio.Group
      label={t('decide.disposition')}
      value={chosen}
      onChange={(value) => choose(value as Disposition)}
      error={isMissing && t('decide.disposition.need')}
    >
      <div className="radios">
        {DISPOSITIONS.map((each, index) => (
          <Radio
            key={each}
            ref={index === 0 ? first : null}
            value={each}
            label={t(`disposition.${each}`)}
            description={t(`disposition.${each}.means`)}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
