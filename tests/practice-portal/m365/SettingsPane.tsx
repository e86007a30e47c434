import { useState } from 'react';
import { navigate } from '../shared/navigation.ts';
import { usePortal } from './portal.ts';
import { securityHash } from './route.ts';

const texts: Record<string, [heading: string, text: string, check?: string]> = {
  selfservicereset: [
    'Self-service password reset',
    'Users can reset their own password after they have proved who they are. This setting is kept in the Microsoft Entra admin center.',
  ],
  passwordpolicy: [
    'Password expiration policy',
    'Passwords that never expire are safer when multifactor authentication is on.',
    'Set passwords to never expire (recommended)',
  ],
};

/** The flyouts of Org settings. Headings are seen; the sentences are ours. */
export function SettingsPane({ name }: { name: string }) {
  const { state, say, kit } = usePortal();
  const [on, setOn] = useState(true);
  const [heading, text, check] = texts[name.toLowerCase()] ?? [name, ''];
  const close = () => navigate(securityHash);
  return (
    <kit.Pane
      state={state}
      heading={say(heading)}
      closeLabel={say('Close')}
      close={close}
      {...(check ? { footer: <kit.Button primary text={say('Save')} disabled={on} click={close} /> } : {})}
    >
      <div className="practice-details">
        <p>{say(text)}</p>
        {check && <kit.Check label={say(check)} checked={on} change={setOn} />}
      </div>
    </kit.Pane>
  );
}
