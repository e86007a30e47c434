import { Label, TextField } from '@fluentui/react';
import { createContext, useContext, useId } from 'react';
import type { PracticeState } from '../shared/state.ts';

export const LayoutContext = createContext<PracticeState['properties']>('propertyfield');

/**
 * One label with its value, in the layouts C1 to C3 of skeleton 05: all three were seen in portal frames of 2026-08, none
 * of them on the user page. C4 is the shell's (shell/UserEssentials.tsx); what stands in the frame then is C2.
 */
export function Property({ label, value }: { label: string; value: string }) {
  const layout = useContext(LayoutContext);
  const unique = useId().replace(/\W/g, '');
  if (layout === 'essentials') return <Essentials label={label} value={value || '-'} />;
  if (layout === 'label') return <Labelled id={`lbl${unique}`} label={label} value={value || '-'} />;
  const id = `PropertyField${unique}-label`;
  return (
    <div className="practice-property">
      <div id={id}>{label}</div>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the portal's own markup (S10) */}
      <div aria-labelledby={id}>{value || '-'}</div>
    </div>
  );
}

/** The numbers in these classes change from render to render; values may carry a hidden twin (S10). */
function Essentials({ label, value }: { label: string; value: string }) {
  return (
    <div className="practice-property essentialsItem-214">
      <div className="essentialsLabel-215" title={label}>
        {label}
      </div>
      <div className="essentialsValue-216" title={value}>
        {value}
      </div>
    </div>
  );
}

function Labelled({ id, label, value }: { id: string; label: string; value: string }) {
  return (
    <div className="practice-property">
      <Label id={id} aria-label={label}>
        {label}
      </Label>
      <TextField readOnly borderless value={value} aria-labelledby={id} />
    </div>
  );
}

export function Card({ title, text }: { title: string; text: string }) {
  return (
    <div className="practice-card">
      <b>{title}</b>
      <p>{text}</p>
    </div>
  );
}
