import { SettingsView } from '../../components/panel/settings-view.tsx';
import type { Words } from '../../components/reading/words.ts';
import { TextFrame } from '../sidepanel/text-frame.tsx';
import { usePageSettings } from '../sidepanel/use-page-settings.ts';
import { useText } from '../sidepanel/use-text.ts';

interface OptionsPageProps {
  readonly languages: readonly string[];
  readonly firstWords: Readonly<Record<string, Words>>;
}

/** The options page: the settings, in the reading language that they name. */
export function OptionsPage({ languages, firstWords }: OptionsPageProps) {
  const settings = usePageSettings(undefined, languages);
  const text = useText(settings?.language);
  return (
    <TextFrame text={text} language={settings?.language} firstWords={firstWords}>
      {(file) => <main>{settings && <SettingsView {...settings.props} topics={file.topics} takeFocus={false} />}</main>}
    </TextFrame>
  );
}
