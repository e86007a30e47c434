/** Drawings of the practice portal with what Sidelight says there: its own texts, so that they are true in any language. */
import type { ReactNode } from 'react';
import type { Block, Topic } from '../../core/guidance/topic.ts';
import { InfoIcon, WarningIcon } from '../page/icons.tsx';
import { Blocks } from '../reading/blocks.tsx';
import { useWords } from '../reading/words.ts';

interface PictureProps {
  readonly topic: Topic | undefined;
  /** The portal's own words for Reset password. */
  readonly button: string;
}

/** A grey command, and the tooltip below it. */
export function GreyedOut({ topic, button }: PictureProps) {
  return (
    <>
      <div className="bar-of-portal" lang="en">
        <span className="line short" />
        <span className="command grey">
          {button}
          <InfoIcon />
        </span>
        <span className="line short" />
      </div>
      <Surface className="tip" blocks={topic?.answer} />
    </>
  );
}

/** The portal's refusal, and the note below it. */
export function Refused({ topic, button }: PictureProps) {
  const say = useWords();
  return (
    <div className="pane">
      <p className="pane-title" lang="en">
        {button}
      </p>
      <p className="refusal" lang="en">
        {REFUSAL}
      </p>
      <Surface className="tip" title={say('page.refused')} blocks={topic?.reasons['writeback-off']?.slice(0, 1)} />
    </div>
  );
}

/** The warning, before the portal's button. */
export function Synced({ topic, button }: PictureProps) {
  const say = useWords();
  return (
    <div className="pane">
      <p className="pane-title" lang="en">
        {button}
      </p>
      <Surface
        className="caution"
        title={say('page.warning')}
        icon={<WarningIcon />}
        blocks={[...(topic?.reasons['synced'] ?? []), ...(topic?.reasons['do-entra'] ?? [])]}
      />
      <span className="command strong" lang="en">
        {button}
      </span>
    </div>
  );
}

/** As the portal writes it: facts/portal-messages.json, seen 2026-09-10. */
const REFUSAL =
  "Unfortunately, you cannot reset this user's password because password writeback is not enabled in your tenant.";

interface SurfaceProps {
  readonly className: string;
  readonly title?: string;
  readonly icon?: ReactNode;
  readonly blocks: readonly Block[] | undefined;
}

function Surface({ className, title, icon, blocks = [] }: SurfaceProps) {
  const say = useWords();
  return (
    <div className={`surface ${className}`}>
      {title && (
        <p className="surface-title">
          {icon}
          {title}
        </p>
      )}
      <Blocks of={blocks} />
      <p className="made-by">{say('page.by')}</p>
    </div>
  );
}
