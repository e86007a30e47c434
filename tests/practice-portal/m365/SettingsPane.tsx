import { navigate } from '../shared/navigation.ts';
import { usePortal } from './portal.ts';

const texts: Record<string, [heading: string, text: string]> = {
  selfservicereset: [
    'Self-service password reset',
    'Practice text: this setting is in the Microsoft Entra admin center.',
  ],
  passwordpolicy: ['Password expiration policy', 'Practice text: passwords never expire here.'],
};

/** The panes of Org settings that the detection has pages for. Headings are seen. */
export function SettingsPane({ name }: { name: string }) {
  const { state, say, kit } = usePortal();
  const [heading, text] = texts[name.toLowerCase()] ?? [name, ''];
  const close = () => navigate('#/Settings/SecurityPrivacy');
  return (
    <kit.Pane state={state} heading={say(heading)} closeLabel={say('Close')} close={close}>
      <p>{text}</p>
    </kit.Pane>
  );
}
