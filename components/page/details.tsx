import { autoUpdate, flip, offset, shift, useFloating } from '@floating-ui/react';
import { useEffect, useRef } from 'react';
import { Blocks } from '../reading/blocks.tsx';
import { CloseButton, HintFooter } from './actions.tsx';
import type { SurfaceProps } from './surface-props.ts';
import { stayInView } from './tooltip.tsx';

interface DetailsProps extends SurfaceProps {
  readonly anchor: Element;
  /** A dialog for an explained control, a note for something that is missing. */
  readonly role: 'dialog' | 'note';
  /** Moves the focus in: only where the admin came by keyboard. */
  readonly takeFocus: boolean;
}

/** The whole short help beside its place: answer, causes, steps. Not modal: the portal stays usable. */
export function Details({ topic, language, reason, anchor, role, takeFocus, actions }: DetailsProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const { refs, floatingStyles } = useFloating({
    strategy: 'fixed',
    // Beside a menu, so that the menu stays readable; below a button.
    placement: role === 'note' ? 'right-start' : 'bottom-start',
    elements: { reference: anchor },
    whileElementsMounted: autoUpdate,
    middleware: [offset(6), flip({ padding: 8, crossAxis: false }), shift({ padding: 8 }), stayInView],
  });
  useEffect(() => {
    if (takeFocus) title.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  const own = reason ? topic.reasons[reason] : undefined;
  return (
    <section
      ref={refs.setFloating}
      role={role}
      aria-label={topic.title}
      data-topic={topic.id}
      className="surface details"
      lang={language}
      style={floatingStyles}
    >
      <header>
        <h2 ref={title} tabIndex={-1}>
          {topic.title}
        </h2>
        <CloseButton onClose={actions.close} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to */}
      <section className="scroll" tabIndex={0} aria-label={topic.title}>
        <div className="answer">
          {own && <Blocks of={own} />}
          {(!own || role === 'dialog') && <Blocks of={topic.answer} />}
        </div>
        <Blocks of={topic.body} />
      </section>
      <HintFooter actions={actions} />
    </section>
  );
}
