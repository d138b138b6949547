import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../language/language.tsx';

type Step = 'approve' | 'reject' | 'withdraw' | 'reopen';

interface ReasonFormProps {
  readonly name: Step;
  readonly isBusy: boolean;
  readonly isFocused?: boolean;
  readonly isReasonNeeded?: boolean;
  readonly send: (reason: string) => void;
  /** The opposite, which always takes a reason. */
  readonly other?: { readonly name: Step; readonly send: (reason: string) => void };
}

/** One step that takes a reason, and perhaps its opposite. */
export function ReasonForm({ name, isBusy, isFocused = false, isReasonNeeded = true, send, other }: ReasonFormProps) {
  const { t } = useSpeech();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFocused) text.current?.focus();
  }, [isFocused]);
  const give = (isNeeded: boolean, sendIt: (reason: string) => void): void => {
    const isEmpty = isNeeded && reason.trim() === '';
    setMissing(isEmpty);
    if (isEmpty) text.current?.focus();
    else sendIt(reason.trim());
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        give(isReasonNeeded, send);
      }}
    >
      <Textarea
        ref={text}
        label={t('decide.reason')}
        autosize
        minRows={2}
        maxRows={10}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={isMissing && t('decide.reason.need')}
      />
      <div className="buttons">
        <Button type="submit" loading={isBusy}>
          {t(`decide.${name}`)}
        </Button>
        {other && (
          <Button variant="default" loading={isBusy} onClick={() => give(true, other.send)}>
            {t(`decide.${other.name}`)}
          </Button>
        )}
      </div>
    </form>
  );
}

/** The same behind a button, for a step that is seldom taken; open at once when the address asks for it. */
export function FoldedReasonForm({ isWanted, ...props }: ReasonFormProps & { readonly isWanted: boolean }) {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  if (isOpen || isWanted) return <ReasonForm {...props} isFocused />;
  return (
    <Button variant="default" size="xs" onClick={() => setOpen(true)}>
      {t(`decide.${props.name}`)} …
    </Button>
  );
}
