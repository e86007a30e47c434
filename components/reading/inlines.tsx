import { useContext } from 'react';
import { isAllowedLink } from '../../core/guidance/links.ts';
import type { Inline } from '../../core/guidance/topic.ts';
import { ReadingContext, readableDate } from './reading-context.ts';
import { useWords } from './words.ts';

/** Running text of a topic. The tree holds no HTML, so everything becomes a text node or one of our own elements. */
export function Inlines({ of }: { of: readonly Inline[] }) {
  return of.map((node, index) => (
    // A topic's text never changes its order, so the place is the key.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <InlineNode key={index} node={node} />
  ));
}

function InlineNode({ node }: { node: Inline }) {
  const { language, values, userLink, openTopic, today } = useContext(ReadingContext);
  const say = useWords();
  switch (node.t) {
    case 'text':
      return node.v;
    case 'strong':
      return (
        <strong>
          <Inlines of={node.c} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Inlines of={node.c} />
        </em>
      );
    case 'code':
      return <code>{node.v}</code>;
    case 'value':
      return String(values[node.name] ?? '');
    case 'label':
      return (
        <>
          <b className="label" lang={node.lang === language ? undefined : node.lang} title={node.own?.v}>
            {node.v ?? node.id}
          </b>
          {node.own && (
            <span className="gloss" lang={node.own.lang === language ? undefined : node.own.lang}>
              {` (${node.own.v})`}
            </span>
          )}
        </>
      );
    case 'link':
      return (
        <OutLink href={node.href}>
          <Inlines of={node.c} />
        </OutLink>
      );
    case 'user-link':
      return (
        <>
          <OutLink href={userLink.href}>
            <Inlines of={node.c} />
          </OutLink>
          {!userLink.exact && <> {say('page.users-list')}</>}
        </>
      );
    case 'topic':
      return openTopic ? (
        <button type="button" className="link" onClick={() => openTopic(node.id)}>
          <Inlines of={node.c} />
        </button>
      ) : (
        <Inlines of={node.c} />
      );
    case 'until':
      return (
        <>
          <Inlines of={node.c} />
          {node.date < today && (
            <span className="overdue"> {say('reading.overdue', { date: readableDate(node.date, language) })}</span>
          )}
        </>
      );
  }
}

/**
 * A link out of Sidelight, always in a tab of its own. Where it leads is settled at the click: another extension can write
 * into a closed root (`chrome.dom.openOrClosedShadowRoot`), and its address must not pass for ours.
 */
export function OutLink({ href, children }: { href: string; children: React.ReactNode }) {
  const settle = ({ currentTarget }: { currentTarget: HTMLAnchorElement }) => {
    if (isAllowedLink(href)) currentTarget.href = href;
    else currentTarget.removeAttribute('href');
  };
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" onClick={settle} onAuxClick={settle}>
      {children}
    </a>
  );
}
