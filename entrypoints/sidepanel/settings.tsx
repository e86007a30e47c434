/** The settings with what the browser knows of them. A file of its own: the panel loads it when somebody opens them. */
import { lazy, type ReactNode, Suspense } from 'react';
import { browser } from 'wxt/browser';
import { type SettingsProps, SettingsView } from '../../components/panel/settings-view.tsx';
import { Loading } from '../../components/panel/waiting.tsx';
import { useWords } from '../../components/reading/words.ts';
import { Shortcut } from '../../components/settings/shortcut.tsx';
import type { Topic } from '../../core/guidance/topic.ts';
import { openShortcuts } from '../../platform/extension/panel.ts';
import { useShortcut } from './use-shortcut.ts';

const Roles = lazy(() => import('./roles.tsx'));

interface BrowserSettingsProps {
  readonly settings: SettingsProps;
  readonly language: string;
  readonly topics: readonly Topic[];
  /** What only the options page has; without it the view leads there. */
  readonly children?: ReactNode;
}

export default function BrowserSettings({ settings, language, topics, children }: BrowserSettingsProps) {
  const shortcut = useShortcut();
  return (
    <SettingsView
      {...settings}
      topics={topics}
      takeFocus={!children}
      roles={
        <Suspense fallback={<Loading />}>
          <Roles language={language} settings={settings.settings} onChange={settings.onChange} />
        </Suspense>
      }
    >
      {shortcut !== undefined && <Shortcut shortcut={shortcut} onChange={openShortcuts} />}
      {children ?? <MoreSettings />}
    </SettingsView>
  );
}

function MoreSettings() {
  const say = useWords();
  return (
    <section>
      <h2>{say('settings.more')}</h2>
      <p className="why">{say('settings.more-why')}</p>
      <button type="button" className="button" onClick={() => void browser.runtime.openOptionsPage()}>
        {say('settings.more-open')}
      </button>
    </section>
  );
}
