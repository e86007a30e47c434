import { Blocks } from '../reading/blocks.tsx';
import { useWords } from '../reading/words.ts';
import { CloseButton, HintFooter } from './actions.tsx';
import { Announcer } from './announcer.tsx';
import type { SurfaceProps } from './surface-props.ts';

/** Beside the portal's own refusal: what it means and what to do. */
export function Note({ topic, language, reason, actions }: SurfaceProps) {
  const say = useWords();
  return (
    <section
      role="note"
      aria-label={say('page.refused')}
      data-topic={topic.id}
      className="surface block note"
      lang={language}
    >
      <header>
        <h2>{say('page.refused')}</h2>
        <CloseButton onClose={actions.close} />
      </header>
      <Announcer text={`${say('page.by')}: ${say('page.refused')}`} />
      <Blocks of={(reason && topic.reasons[reason]) || topic.answer} />
      <HintFooter actions={actions} />
    </section>
  );
}
