import { useWords } from '../reading/words.ts';

export interface PinningProps {
  readonly browser: 'chrome' | 'edge' | 'firefox';
  /** Whether the icon is on the toolbar; undefined where the browser does not say. */
  readonly isPinned: boolean | undefined;
  /** The shortcut that opens the panel, `''` where none is assigned; undefined until it is known. */
  readonly shortcut: string | undefined;
}

/** How the icon comes to where it is seen, in this browser, and what it does there. */
export function Pinning({ browser, isPinned, shortcut }: PinningProps) {
  const say = useWords();
  return (
    <section>
      <h2>{say('welcome.pin')}</h2>
      <p>
        {say('welcome.pin-why')}{' '}
        {shortcut && (
          <>
            <kbd>{shortcut}</kbd> {say('settings.shortcut-does')}
          </>
        )}
      </p>
      <p role="status" className={isPinned ? 'pinned' : 'hidden-name'}>
        {isPinned && say('welcome.pinned')}
      </p>
      {!isPinned && (
        <ol className="pinning">
          <li>
            <PuzzleIcon />
            <span>{say(`welcome.pin-open.${browser}`)}</span>
          </li>
          <li>
            {browser === 'edge' ? <EyeIcon /> : <PinIcon />}
            <span>{say(`welcome.pin-do.${browser}`)}</span>
          </li>
        </ol>
      )}
    </section>
  );
}

const drawn = {
  width: 24,
  height: 24,
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
  strokeLinejoin: 'round',
  strokeLinecap: 'round',
} as const;

function PuzzleIcon() {
  return (
    <svg {...drawn} focusable="false" aria-hidden="true">
      <path d="M4 8h4.5a2.2 2.2 0 1 1 4 0H17v4.5a2.2 2.2 0 1 1 0 4V20H4z" />
    </svg>
  );
}

function PinIcon() {
  return (
    <svg {...drawn} focusable="false" aria-hidden="true">
      <path d="M9 4h6l-.7 6 3.2 3.5h-11L9.7 10zM12 13.5V20" />
    </svg>
  );
}

function EyeIcon() {
  return (
    <svg {...drawn} focusable="false" aria-hidden="true">
      <path d="M3 12c4.5-6.7 13.5-6.7 18 0-4.5 6.7-13.5 6.7-18 0z" />
      <circle cx="12" cy="12" r="2.6" />
    </svg>
  );
}
