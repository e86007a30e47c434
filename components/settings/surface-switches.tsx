import { useEffect, useRef, useState } from 'react';
import { SURFACES, type Surface, withOrWithout } from '../../core/guidance/settings.ts';
import { useWords } from '../reading/words.ts';
import { Check } from './check.tsx';

interface SurfaceSwitchesProps {
  readonly off: readonly Surface[];
  readonly onOff: (off: readonly Surface[]) => void;
}

/** What is drawn into the portals' pages. The warning of harm is switched off only by somebody who was told what is lost. */
export function SurfaceSwitches({ off, onOff }: SurfaceSwitchesProps) {
  const say = useWords();
  const [asking, setAsking] = useState(false);
  const root = useRef<HTMLElement>(null);
  const turn = (surface: Surface, on: boolean) => onOff(withOrWithout(SURFACES, off, surface, !on));
  const answer = (isOff: boolean) => {
    // The buttons go away with the question; the warning is the last of the switches.
    [...(root.current?.querySelectorAll('input') ?? [])].at(-1)?.focus();
    setAsking(false);
    if (isOff) turn('warning', false);
  };
  return (
    <section ref={root}>
      <h2>{say('settings.surfacesOff')}</h2>
      <p className="why">{say('settings.surfacesOff-why')}</p>
      {SURFACES.map((surface) => (
        <Check
          key={surface}
          name={say(`surface.${surface}`)}
          checked={!off.includes(surface)}
          onCheck={(on) => (surface === 'warning' && !on ? setAsking(true) : turn(surface, on))}
        >
          {surface === 'warning' && off.includes(surface) && <p className="caution">{say('surface.warning-lost')}</p>}
        </Check>
      ))}
      {asking && <Question onAnswer={answer} />}
    </section>
  );
}

function Question({ onAnswer }: { onAnswer: (isOff: boolean) => void }) {
  const say = useWords();
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div className="caution about">
      <p ref={question} tabIndex={-1}>
        {say('surface.warning-lost')}
      </p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => onAnswer(false)}>
          {say('surface.warning-keep')}
        </button>
        <button type="button" className="button" onClick={() => onAnswer(true)}>
          {say('surface.warning-off')}
        </button>
      </div>
    </div>
  );
}
