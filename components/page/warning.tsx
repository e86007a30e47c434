import type { WarningPlan } from '../../core/guidance/warning.ts';
import { Blocks } from '../reading/blocks.tsx';
import { useWords } from '../reading/words.ts';
import { CloseButton, MadeBy, PanelAction } from './actions.tsx';
import { WarningIcon } from './icons.tsx';
import type { SurfaceProps } from './surface-props.ts';

interface WarningProps extends SurfaceProps {
  readonly plan: WarningPlan;
  /** `before` the portal's button is pressed, `after` the portal said that it is done. */
  readonly when: 'before' | 'after';
  /** The admin says that the organisation has no synced users; offered only where nothing is known. */
  readonly onCloudOnly: (() => void) | undefined;
}

/** In the reset pane of a user whose on-premises password will not change: an alert the first time, else a note. */
export function Warning({ topic, language, plan, when, actions, onCloudOnly }: WarningProps) {
  const say = useWords();
  const name = say(when === 'before' ? 'page.warning' : 'page.after');
  const short = plan.reasons.length === 1 && when === 'before';
  const kind = plan.loud ? 'warning' : short ? 'note soft' : 'note';
  return (
    <section
      role={plan.loud ? 'alert' : 'note'}
      aria-label={name}
      data-topic={topic.id}
      className={`surface block ${kind}`}
      lang={language}
    >
      <header>
        {plan.loud && <WarningIcon />}
        {short ? <div /> : <h2>{name}</h2>}
        <CloseButton onClose={actions.close} />
      </header>
      {plan.reasons.map((id) => (
        <div key={id} className={`reason ${id}`}>
          <Blocks of={topic.reasons[id] ?? []} />
        </div>
      ))}
      <footer>
        <PanelAction actions={actions} />
        {onCloudOnly && (
          <button type="button" className="button quiet" onClick={onCloudOnly}>
            {say('page.not-synced-here')}
          </button>
        )}
        <MadeBy />
      </footer>
    </section>
  );
}
