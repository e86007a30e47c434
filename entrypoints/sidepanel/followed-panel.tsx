import { lazy, Suspense, useMemo, useState } from 'react';
import { Panel } from '../../components/panel/panel.tsx';
import type { SettingsProps } from '../../components/panel/settings-view.tsx';
import type { Asked } from '../../components/panel/use-panel.ts';
import { Loading } from '../../components/panel/waiting.tsx';
import type { FilledForm } from '../../components/tools/reset-tool.tsx';
import type { Cases } from '../../core/guidance/cases.ts';
import { resolveLabels } from '../../core/guidance/labels.ts';
import { leadingCause } from '../../core/guidance/leading-cause.ts';
import { type Pages, topicsFor, withLead } from '../../core/guidance/page-topics.ts';
import { PORTALS, switchedOff, withOrWithout } from '../../core/guidance/settings.ts';
import type { LanguageFile } from '../../core/guidance/topic.ts';
import type { TabContext } from '../../platform/extension/tab-context.ts';
import { usePageCodes } from './use-page-codes.ts';
import { useReference } from './use-reference.ts';
import { useSearch } from './use-search.ts';
import type { FollowedTab } from './use-tab.ts';
import { useUserId } from './use-user-id.ts';

/** Not opened every time, so that they are no part of what every opening of the panel waits for. */
const Sees = lazy(() => import('./sees.tsx'));
const Tools = lazy(() => import('./tools.tsx'));
const BrowserSettings = lazy(() => import('./settings.tsx'));

interface FollowedPanelProps {
  readonly file: LanguageFile;
  readonly english?: LanguageFile | undefined;
  readonly followed: FollowedTab;
  readonly pages: Pages;
  readonly cases: Cases;
  readonly settings: SettingsProps;
  readonly asked?: Asked | undefined;
}

/** The panel with the texts of one language and the topics of one tab. */
export function FollowedPanel({ file, english, followed: inTab, pages, settings, ...rest }: FollowedPanelProps) {
  const { portalsOff, profile } = settings.settings;
  const off = switchedOff(inTab.context.portal, settings.settings);
  const followed = useMemo(() => (off ? { ...inTab, context: withoutPage(inTab.context) } : inTab), [inTab, off]);
  const { tab, context } = followed;
  const topics = useMemo(
    () => file.topics.map((topic) => resolveLabels(topic, file.labels, context.language, file.language)),
    [file, context.language],
  );
  const now = useMemo(() => {
    const findings = Object.values(context.frames).flat();
    const here = topicsFor({ findings, ...(context.page !== undefined && { page: context.page }) }, pages);
    const lead = (id: string) => {
      const topic = topics.find((one) => one.id === id);
      return topic && leadingCause(topic, { findings, facts: context.facts, profile });
    };
    return { place: `${tab} ${context.nav} ${context.page ?? ''}`, topics: withLead(here, lead) };
  }, [tab, context, pages, topics, profile]);
  const userId = useUserId(tab, context.nav);
  const reference = useReference(file.language);
  const codes = usePageCodes(context.facts, reference);
  const search = useSearch({ file, english, reference: reference.data });
  const [form, onForm] = useState<FilledForm>();
  return (
    <Panel
      language={file.language}
      {...{ topics, tab, now, search, codes, userId }}
      {...rest}
      onSearching={reference.want}
      inviteProfile={Object.values(profile).every((answer) => answer === 'unknown')}
      isWatched={context.nav > 0}
      onSwitchOn={off && (() => settings.onChange('portalsOff', withOrWithout(PORTALS, portalsOff, off, false)))}
      settings={() => (
        <Suspense fallback={<Loading />}>
          <BrowserSettings {...{ settings, topics }} language={file.language} />
        </Suspense>
      )}
      tool={(step, onStep) => (
        <Suspense fallback={<Loading />}>
          <Tools {...{ step, onStep, reference, followed, form, onForm, settings }} />
        </Suspense>
      )}
      sees={(step, onSkeleton) => (
        <Suspense fallback={<Loading />}>
          <Sees {...{ step, followed, file, onSkeleton }} isOff={off !== undefined} />
        </Suspense>
      )}
    />
  );
}

/** What is known of a tab whose portal is switched off: as of a page that is none of ours. */
function withoutPage({ nav, warned, language }: TabContext): TabContext {
  return { nav, warned, frames: {}, ...(language && { language }) };
}
