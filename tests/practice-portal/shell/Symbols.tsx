import { drawings } from '../shared/drawings.ts';

/** The shell keeps its drawings as symbols in one svg (#FxSymbolContainer, S47). */
const order = Object.keys(drawings);
const symbolId = (name: string) => `FxSymbol0-${String(Math.max(0, order.indexOf(name))).padStart(3, '0')}`;

export function SymbolContainer() {
  return (
    <div id="FxSymbolContainer" style={{ display: 'none' }} aria-hidden="true">
      <svg role="presentation">
        {Object.entries(drawings).map(([name, path]) => (
          <symbol key={name} id={symbolId(name)} viewBox="0 0 20 20">
            <path
              d={path}
              fill="none"
              stroke="currentColor"
              strokeWidth="1.4"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </symbol>
        ))}
      </svg>
    </div>
  );
}

export function Symbol({ name, size = 16 }: { name: string; size?: number }) {
  return (
    <svg width={size} height={size} aria-hidden="true" role="presentation" focusable="false">
      <use href={`#${symbolId(name)}`} />
    </svg>
  );
}
