/** The shell's older layout of labels and values: `.fxc-essentials-item`, `-label`, `-value` are seen (S10, S6), the tags are not. */
export function Essentials({ rows }: { rows: [label: string, value: string][] }) {
  return (
    <div className="fxc-essentials-column-container">
      {rows.map(([label, value]) => (
        <div key={label} className="fxc-essentials-item">
          <div className="fxc-essentials-label-container">
            <div className="fxc-essentials-label">{label}</div>
          </div>
          <div className="fxc-essentials-value-container">
            <div className="fxc-essentials-value" title={value}>
              {value}
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}
