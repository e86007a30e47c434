import { MorePortals } from '../../components/panel/more-portals.tsx';
import { useWords, type Words } from '../../components/reading/words.ts';
import { SettingsFile } from '../../components/settings/settings-file.tsx';
import type { OptionalHosts } from '../../core/detection/optional-hosts.ts';
import BrowserSettings from '../sidepanel/settings.tsx';
import { TextFrame } from '../sidepanel/text-frame.tsx';
import { usePageSettings } from '../sidepanel/use-page-settings.ts';
import { useText } from '../sidepanel/use-text.ts';
import { settingsFile } from './settings-file.ts';
import { useOptionalHosts } from './use-optional-hosts.ts';

interface OptionsPageProps {
  readonly languages: readonly string[];
  readonly firstWords: Readonly<Record<string, Words>>;
  readonly optionalHosts: readonly OptionalHosts[];
}

/** The options page: the settings, in the reading language that they name, the portals that can be added, and the file. */
export function OptionsPage({ languages, firstWords, optionalHosts }: OptionsPageProps) {
  const settings = usePageSettings(undefined, languages);
  const text = useText(settings?.language);
  const portals = useOptionalHosts(optionalHosts);
  return (
    <TextFrame text={text} language={settings?.language} firstWords={firstWords}>
      {(file) => (
        <main>
          {settings && (
            <BrowserSettings settings={settings.props} language={file.language} topics={file.topics}>
              {portals && <MorePortals {...portals} />}
              <SettingsFile {...settingsFile(settings.props)} />
              <WelcomeLink />
            </BrowserSettings>
          )}
        </main>
      )}
    </TextFrame>
  );
}

/** Back to what stood there after installing. */
function WelcomeLink() {
  const say = useWords();
  return (
    <section>
      <a href="/welcome.html">{say('welcome.again')}</a>
    </section>
  );
}
