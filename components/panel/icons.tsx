/** Drawn in `currentColor`, so that forced colours apply to them too. Every one stands beside or inside a name. */
function Icon({ children, mirrored = false }: { children: React.ReactNode; mirrored?: boolean }) {
  return (
    <svg
      className={mirrored ? 'icon mirrored' : 'icon'}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="8.75" cy="8.75" r="5" />
      <path d="m12.5 12.5 4 4" />
    </Icon>
  );
}

export function ClearIcon() {
  return (
    <Icon>
      <path d="m5.5 5.5 9 9m0-9-9 9" />
    </Icon>
  );
}

export function BackIcon() {
  return (
    <Icon mirrored>
      <path d="M16.5 10h-13m5.5-5.5L3.5 10 9 15.5" />
    </Icon>
  );
}

export function NextIcon() {
  return (
    <Icon mirrored>
      <path d="M3.5 10h13M11 4.5l5.5 5.5-5.5 5.5" />
    </Icon>
  );
}

export function ChevronIcon() {
  return (
    <Icon mirrored>
      <path d="m8 5.5 4.5 4.5L8 14.5" />
    </Icon>
  );
}

export function SettingsIcon() {
  return (
    <Icon>
      <path d="M3 6h7m4 0h3M3 14h3m4 0h7" />
      <circle cx="12" cy="6" r="2" />
      <circle cx="8" cy="14" r="2" />
    </Icon>
  );
}
