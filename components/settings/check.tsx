import { type ReactNode, useId } from 'react';

interface CheckProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
  /** More about it, below the name. */
  readonly children?: ReactNode;
}

/** One thing that is on or off, as a native check box. */
export function Check({ name, checked, onCheck, children }: CheckProps) {
  const id = useId();
  return (
    <div className="on-off">
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={children ? id : undefined}
          onChange={(event) => onCheck(event.target.checked)}
        />
        <span>{name}</span>
      </label>
      {children && (
        <div id={id} className="about">
          {children}
        </div>
      )}
    </div>
  );
}
