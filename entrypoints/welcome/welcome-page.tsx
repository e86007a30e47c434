import { useMemo } from 'react';
import { browser } from 'wxt/browser';
import { ReadingContext, today } from '../../components/reading/reading-context.ts';
import type { Words } from '../../components/reading/words.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { labelIn, resolveLabels } from '../../core/guidance/labels.ts';
import type { LanguageFile } from '../../core/guidance/topic.ts';
import { browserName } from '../../platform/extension/first-run.ts';
import { TextFrame } from '../sidepanel/text-frame.tsx';
import { type PageSettings, usePageSettings } from '../sidepanel/use-page-settings.ts';
import { useShortcut } from '../sidepanel/use-shortcut.ts';
import { useText } from '../sidepanel/use-text.ts';
import { usePinned } from './use-pinned.ts';

const PICTURED = { href: '#', exact: true };

interface WelcomePageProps {
  readonly languages: readonly string[];
  readonly firstWords: Readonly<Record<string, Words>>;
}

/** The first-run page, in the reading language; what is set here holds at once. */
export function WelcomePage({ languages, firstWords }: WelcomePageProps) {
  const settings = usePageSettings(undefined, languages);
  const text = useText(settings?.language);
  return (
    <TextFrame text={text} language={settings?.language} firstWords={firstWords}>
      {(file) => settings && <WithTexts file={file} settings={settings} />}
    </TextFrame>
  );
}

function WithTexts({ file, settings }: { file: LanguageFile; settings: PageSettings }) {
  const shortcut = useShortcut();
  const isPinned = usePinned();
  const topics = useMemo(() => file.topics.map((topic) => resolveLabels(topic, file.labels)), [file]);
  // A picture's link leads nowhere, so it need not say where to.
  const reading = { language: file.language, values: {}, userLink: PICTURED, today: today() };
  return (
    <ReadingContext value={reading}>
      <Welcome
        {...settings.props}
        {...{ topics, shortcut, isPinned }}
        resetPassword={labelIn(file.labels['reset-password'], undefined)?.v ?? ''}
        browser={browserName(navigator.userAgent)}
        onSettings={() => void browser.runtime.openOptionsPage()}
      />
    </ReadingContext>
  );
}
