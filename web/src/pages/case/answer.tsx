import { useLayoutEffect, useRef, useState } from 'react';
import { useSpeech } from '../../language/language.tsx';
import { English } from '../../parts/texts.tsx';

/** The answer as the record has it. A long one shows its first lines, where the verdict stands; the whole is one press away, and on paper always. */
export function Answer({ text }: { text: string }) {
  const { t } = useSpeech();
  const [isWhole, setWhole] = useState(false);
  const [isCut, setCut] = useState(false);
  const element = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const shown = element.current;
    if (shown && !isWhole) setCut(shown.scrollHeight > shown.clientHeight + 2);
  }, [text, isWhole]);
  return (
    <>
      <p ref={element} className={isWhole ? 'answer' : 'answer answer-begin'}>
        <English>{text}</English>
      </p>
      {isCut && (
        <button type="button" className="link no-print" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {t(isWhole ? 'case.answer.begin' : 'case.answer.whole')}
        </button>
      )}
    </>
  );
}
