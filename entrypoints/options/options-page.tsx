import { MorePortals } from '../../components/panel/more-portals.tsx';
import { SettingsView } from '../../components/panel/settings-view.tsx';
import type { Words } from '../../components/reading/words.ts';
import type { OptionalHosts } from '../../core/detection/optional-hosts.ts';
import { TextFrame } from '../sidepanel/text-frame.tsx';
import { usePageSettings } from '../sidepanel/use-page-settings.ts';
import { useText } from '../sidepanel/use-text.ts';
import { useOptionalHosts } from './use-optional-hosts.ts';

interface OptionsPageProps {
  readonly languages: readonly string[];
  readonly firstWords: Readonly<Record<string, Words>>;
  readonly optionalHosts: readonly OptionalHosts[];
}

/** The options page: the settings, in the reading language that they name, and the portals that can be added. */
export function OptionsPage({ languages, firstWords, optionalHosts }: OptionsPageProps) {
  const settings = usePageSettings(undefined, languages);
  const text = useText(settings?.language);
  const portals = useOptionalHosts(optionalHosts);
  return (
    <TextFrame text={text} language={settings?.language} firstWords={firstWords}>
      {(file) => (
        <main>
          {settings && (
            <SettingsView {...settings.props} topics={file.topics} takeFocus={false}>
              {portals && <MorePortals {...portals} />}
            </SettingsView>
          )}
        </main>
      )}
    </TextFrame>
  );
}
