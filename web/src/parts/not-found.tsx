import { useSpeech } from '../language/language.tsx';
import { Empty, Page } from './page.tsx';

export function NotFound() {
  const { t } = useSpeech();
  return (
    <Page title={t('app.notFound')}>
      <Empty title={t('app.notFound')} text={t('app.notFound.next')} />
    </Page>
  );
}
