import { PORTALS, type Portal, withOrWithout } from '../../core/guidance/settings.ts';
import { useWords } from '../reading/words.ts';
import { Check } from './check.tsx';

interface PortalSwitchesProps {
  readonly off: readonly Portal[];
  readonly onOff: (off: readonly Portal[]) => void;
}

/** On which portals Sidelight works. */
export function PortalSwitches({ off, onOff }: PortalSwitchesProps) {
  const say = useWords();
  return (
    <section>
      <h2>{say('settings.portalsOff')}</h2>
      <p className="why">{say('settings.portalsOff-why')}</p>
      {PORTALS.map((portal) => (
        <Check
          key={portal}
          name={say(`settings.portal.${portal}`)}
          checked={!off.includes(portal)}
          onCheck={(on) => onOff(withOrWithout(PORTALS, off, portal, !on))}
        />
      ))}
    </section>
  );
}
