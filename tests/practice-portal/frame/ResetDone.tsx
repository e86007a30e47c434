import { IconButton, Label, MessageBar, MessageBarType, TextField } from '@fluentui/react';
import type { PracticeState } from '../shared/state.ts';
import { fill, type Say } from '../shared/words.ts';

interface Props {
  name: string;
  state: PracticeState;
  say: Say;
}

/** After a reset that worked: the temporary password as text or in a copy field (facts/corrections.md, Never read). */
export function ResetDone({ name, state, say }: Props) {
  const copy = (
    <IconButton
      iconProps={{ iconName: 'Copy' }}
      ariaLabel={say('Copy to clipboard')}
      title={say('Copy to clipboard')}
      onClick={() => void navigator.clipboard?.writeText(state.secret).catch(() => {})}
    />
  );
  return (
    <div className="practice-pane">
      <MessageBar messageBarType={MessageBarType.success}>{say('Password has been reset')}</MessageBar>
      <p>{fill(say('Give this temporary password to {name}.'), name)}</p>
      {state.successAs === 'field' ? (
        <TextField
          label={say('Temporary password')}
          readOnly
          value={state.secret}
          onRenderSuffix={() => copy}
          styles={{ suffix: { padding: 0 } }}
        />
      ) : (
        <div>
          <Label id="practice-temporary">{say('Temporary password')}</Label>
          <div className="practice-copy" role="group" aria-labelledby="practice-temporary">
            <code>{state.secret}</code>
            {copy}
          </div>
        </div>
      )}
    </div>
  );
}
