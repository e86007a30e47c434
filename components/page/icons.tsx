/** Its colours are the style sheet's, like those of `currentColor` below: so forced colours apply, and their names stay ours. */
export function InfoIcon({ size = 16 }: { size?: number }) {
  return (
    <svg className="badge" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle className="disc" cx="8" cy="8" r="7.25" strokeWidth="1.5" />
      <path d="M8 7.1v4.2" strokeWidth="1.7" strokeLinecap="round" />
      <circle className="dot" cx="8" cy="4.7" r="1.05" />
    </svg>
  );
}

export function WarningIcon() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M10 2.6 18.2 17H1.8Z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      <path d="M10 8v4" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />
      <circle cx="10" cy="14.4" r="1" fill="currentColor" />
    </svg>
  );
}

export function CloseIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="m4 4 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
    </svg>
  );
}
