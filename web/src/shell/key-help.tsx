import { Kbd, Modal, Switch } from '@mantine/core';
import { type TextKey, useSpeech } from '../language/language.tsx';
import { switchKeys, useKeysOn } from './keys.ts';

const KEYS: readonly (readonly [readonly string[], TextKey])[] = [
  [['j'], 'keys.next'],
  [['k'], 'keys.previous'],
  [['Enter'], 'keys.open'],
  [['p'], 'keys.propose'],
  [['a'], 'keys.approve'],
  [['n'], 'keys.note'],
  [['t'], 'keys.assign'],
  [['u'], 'keys.undo'],
  [['[', ']'], 'keys.finding'],
  [['b'], 'keys.back'],
  [['/'], 'keys.search'],
  [['?'], 'keys.help'],
];

export function KeyHelp({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const { t } = useSpeech();
  const on = useKeysOn();
  return (
    <Modal opened={isOpen} onClose={close} title={t('keys.title')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <Switch label={t('keys.on')} checked={on} onChange={(event) => switchKeys(event.currentTarget.checked)} mb="md" />
      <dl className="keys">
        {KEYS.map(([keys, text]) => (
          <div key={text}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
