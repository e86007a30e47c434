import type { Words } from '../../components/reading/words.ts';
import type { Cases } from '../../core/guidance/cases.ts';
import type { Pages } from '../../core/guidance/page-topics.ts';
import type { PanelAddress } from './address.ts';
import { FollowedPanel } from './followed-panel.tsx';
import { TextFrame } from './text-frame.tsx';
import { useAsked } from './use-asked.ts';
import { usePageSettings } from './use-page-settings.ts';
import { useFollowedTab, useTabContext } from './use-tab.ts';
import { useText } from './use-text.ts';

export interface SidePanelProps {
  readonly address: PanelAddress;
  readonly languages: readonly string[];
  readonly pages: Pages;
  readonly cases: Cases;
  readonly firstWords: Readonly<Record<string, Words>>;
}

/** Brings together what the panel shows: the settings, the texts, the tab and what its page asked for. */
export function SidePanel({ address, languages, pages, cases, firstWords }: SidePanelProps) {
  const settings = usePageSettings(address.language, languages);
  const text = useText(settings?.language);
  const tab = useFollowedTab(address.tab);
  const followed = useTabContext(tab);
  const { ready, asked } = useAsked(tab);
  return (
    <TextFrame
      text={text}
      language={settings?.language}
      firstWords={firstWords}
      place={`${tab} ${followed?.context.nav}`}
    >
      {(file, english) =>
        settings && followed && ready ? (
          <FollowedPanel {...{ file, english, followed, pages, cases, asked }} settings={settings.props} />
        ) : null
      }
    </TextFrame>
  );
}
