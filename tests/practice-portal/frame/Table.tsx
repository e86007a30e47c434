import { DetailsList, DetailsListLayoutMode, SelectionMode } from '@fluentui/react';
import type { ReactNode } from 'react';

interface Props {
  name: string;
  columns: [key: string, name: string, width: number][];
  rows: Record<string, ReactNode>[];
}

/** A small Fluent 8 list without check boxes, as the lists of most pages are. */
export function Table({ name, columns, rows }: Props) {
  return (
    <DetailsList
      ariaLabelForGrid={name}
      layoutMode={DetailsListLayoutMode.justified}
      selectionMode={SelectionMode.none}
      columns={columns.map(([key, text, width], at) => ({
        key,
        name: text,
        fieldName: key,
        minWidth: width * 0.7,
        // The last one takes what is left.
        ...(at < columns.length - 1 ? { maxWidth: width * 1.3 } : {}),
        isResizable: true,
      }))}
      items={rows.map((row, at) => ({ key: String(at), ...row }))}
    />
  );
}
