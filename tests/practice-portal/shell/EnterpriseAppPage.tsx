import type { Say } from '../shared/words.ts';
import { AzcCommandBar } from './AzcCommandBar.tsx';
import { Essentials } from './Essentials.tsx';

interface Props {
  item: string;
  objectId: string;
  say: Say;
}

/** ManagedAppMenuBlade: its single sign-on page was seen in the top document with the shell's Save (S24); layout from memory. */
export function EnterpriseAppPage({ item, objectId, say }: Props) {
  if (item.toLowerCase() === 'signon') return <SingleSignOn say={say} />;
  return (
    <div className="practice-form">
      <h3 className="fxc-section-header">{say('Properties')}</h3>
      <Essentials
        rows={[
          [say('Name'), 'Payroll sync'],
          [say('Application ID'), '00000000-0000-0000-0000-000000000002'],
          [say('Object ID'), objectId],
        ]}
      />
    </div>
  );
}

function SingleSignOn({ say }: { say: Say }) {
  return (
    <>
      <AzcCommandBar
        say={say}
        commands={[
          { id: 'Save', label: say('Save'), icon: 'save', disabled: true },
          { id: 'UploadMetadata', label: say('Upload metadata file'), icon: 'page' },
          { id: 'Test', label: say('Test this application'), icon: 'rocket' },
        ]}
      />
      <div className="practice-form">
        <h3 className="fxc-section-header">{say('Basic SAML Configuration')}</h3>
        <Essentials
          rows={[
            [say('Identifier (Entity ID)'), 'https://payroll.contoso.example'],
            [say('Reply URL (Assertion Consumer Service URL)'), 'https://payroll.contoso.example/saml'],
          ]}
        />
        <h3 className="fxc-section-header">{say('SAML Certificates')}</h3>
        <Essentials
          rows={[
            [say('Status'), say('Active')],
            [say('Expiration'), '2026-11-02 09:12'],
            [say('Notification Email'), 'admin@contoso.example'],
          ]}
        />
      </div>
    </>
  );
}
