/** The tools of the side panel. A file of its own, loaded when somebody opens one. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ToolStep } from '../../components/panel/panel-state.ts';
import type { SettingsProps } from '../../components/panel/settings-view.tsx';
import { Failed, Loading } from '../../components/panel/waiting.tsx';
import { CodeView } from '../../components/tools/code-view.tsx';
import { CodesTool } from '../../components/tools/codes-tool.tsx';
import { type FilledForm, ResetTool } from '../../components/tools/reset-tool.tsx';
import { WritebackTool } from '../../components/tools/writeback-tool.tsx';
import { emptyForm, factsOfPage, seenFacts } from '../../core/guidance/reset-known.ts';
import type { ReferenceState } from './use-reference.ts';
import type { FollowedTab } from './use-tab.ts';

interface ToolsProps {
  readonly step: ToolStep;
  readonly onStep: (step: ToolStep) => void;
  readonly reference: ReferenceState;
  readonly followed: FollowedTab;
  readonly settings: SettingsProps;
  /** Kept while other views are open, and no longer than the panel. */
  readonly form: FilledForm | undefined;
  readonly onForm: (form: FilledForm) => void;
}

/** A tool or an error code: one component, so that the way back from a code finds the list as it was. */
export default function Tools({ step, onStep, reference, followed, settings, form, onForm }: ToolsProps) {
  const { data, failed, want } = reference;
  const { tab, context } = followed;
  const [family, setFamily] = useState<string>();
  const cameFrom = useRef<string>(undefined);
  useEffect(want, [want]);
  useEffect(() => {
    cameFrom.current = step.view === 'code' ? step.id : undefined;
  }, [step]);
  const facts = useMemo(() => factsOfPage(context.facts), [context]);
  const seen = useMemo(() => seenFacts(facts, Object.values(context.frames).flat()), [facts, context]);
  if (failed) return <Failed onRetry={want} />;
  if (!data) return <Loading />;
  if (step.view === 'code') return <CodeView key={step.id} data={data} id={step.id} />;
  if (step.tool === 'writeback') return <WritebackTool data={data} operation={step.operation} />;
  if (step.tool === 'codes') {
    const onCode = (id: string) => onStep({ view: 'code', id, at: `code:${id}` });
    return <CodesTool {...{ data, family, onCode }} onFamily={setFamily} cameFrom={cameFrom.current} />;
  }
  return (
    <ResetTool
      {...{ data, onForm, facts, seen }}
      form={formFor(step.role, form)}
      roles={settings.settings.roles}
      onRoles={(roles) => settings.onChange('roles', roles)}
      profile={settings.settings.profile}
      place={`${tab} ${context.nav}`}
    />
  );
}

/** A search for a role opens the tool with a user who has it. */
function formFor(role: string | undefined, form: FilledForm = emptyForm): FilledForm {
  if (role === undefined || form.role === role) return form;
  return { ...emptyForm, targetRoles: [{ id: role, state: 'active' }], role };
}
