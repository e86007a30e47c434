/** What Sidelight sees in the followed tab. A file of its own, loaded when somebody opens the view. */
import portals from 'virtual:sidelight/vocabularies';
import { useEffect, useMemo, useRef } from 'react';
import { browser } from 'wxt/browser';
import type { SeesStep } from '../../components/panel/panel-state.ts';
import { documentName } from '../../components/panel/seen-document.tsx';
import { LabelsContext } from '../../components/panel/seen-names.ts';
import { SeesView } from '../../components/panel/sees-view.tsx';
import { SkeletonView } from '../../components/panel/skeleton-view.tsx';
import { today } from '../../components/reading/reading-context.ts';
import { useWords } from '../../components/reading/words.ts';
import { knownSeen } from '../../core/detection/vocabulary.ts';
import { knownLanguage, writeReport } from '../../core/guidance/report.ts';
import type { LanguageFile } from '../../core/guidance/topic.ts';
import { askSkeleton } from '../../platform/extension/sees.ts';
import { useSees } from './use-sees.ts';
import type { FollowedTab } from './use-tab.ts';

interface SeesProps {
  readonly step: SeesStep;
  /** Empty where the portal in the tab is switched off. */
  readonly followed: FollowedTab;
  readonly isOff: boolean;
  readonly file: LanguageFile;
  readonly onSkeleton: (frame: number) => void;
}

/** The view and, over it, the skeleton of one document: one component, so that the way back finds it as it was. */
export default function Sees({ step, followed, isOff, file, onSkeleton }: SeesProps) {
  const say = useWords();
  const { tab, context } = followed;
  const { portal = '', page = '' } = context;
  const { answers, again } = useSees(followed);
  const vocabulary = portals.get(portal);
  const isKnown = vocabulary?.pages.has(page) === true;
  const languages = useMemo(() => new Set(Object.values(file.labels).flatMap(Object.keys)), [file]);
  const cameFrom = useRef<number>(undefined);
  useEffect(() => {
    cameFrom.current = step.view === 'skeleton' ? step.frame : undefined;
  }, [step]);

  const tops = answers?.some(({ frame }) => frame === 0) ? 1 : 0;
  const documents =
    vocabulary &&
    answers?.map(({ frame, seen }, at) => ({
      frame,
      number: at + 1 - tops,
      things: seen && knownSeen(seen, vocabulary),
    }));
  const report = () =>
    writeReport(
      {
        version: browser.runtime.getManifest().version,
        userAgent: navigator.userAgent,
        date: today(),
        portal,
        page,
        language: context.language,
        documents: (isKnown && answers) || [],
      },
      { portals, languages },
    );

  if (step.view === 'skeleton') {
    const { frame } = step;
    const number = documents?.find((document) => document.frame === frame)?.number ?? 1;
    return (
      <SkeletonView
        name={documentName({ frame, number }, say)}
        page={isKnown ? page : undefined}
        ask={() => askSkeleton(tab, frame)}
      />
    );
  }
  return (
    <LabelsContext value={{ labels: file.labels, portalLanguage: knownLanguage(context.language, languages) }}>
      <SeesView
        isOff={isOff}
        page={isKnown ? { portal, id: page } : undefined}
        documents={isKnown ? documents : undefined}
        report={report}
        cameFrom={cameFrom.current}
        onSkeleton={onSkeleton}
        onRetry={again}
      />
    </LabelsContext>
  );
}
