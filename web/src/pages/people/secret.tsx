import { Button, CopyButton } from '@mantine/core';
import { useSpeech } from '../../language/language.tsx';

/** Something that is shown once: a link, a key. */
export function Secret({ text, about }: { text: string; about: string }) {
  const { t } = useSpeech();
  return (
    <div className="secret" role="status">
      <p>{about}</p>
      <code className="secret-text">{text}</code>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button size="xs" variant="default" onClick={copy}>
            {t(copied ? 'app.copied' : 'app.copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
