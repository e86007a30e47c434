import type { ReactNode } from 'react';
import type { PracticeState } from '../shared/state.ts';

/**
 * The few parts that the panes are made of, in Fluent 8 (what the portal was seen with, July 2026) and in Fluent 9
 * (`flavour=v9`: a move that would not surprise anyone, and that detection must survive).
 */
export interface Kit {
  Pane: (props: PaneProps) => ReactNode;
  Check: (props: { label: string; checked: boolean; change: (checked: boolean) => void }) => ReactNode;
  Secret: (props: { label: string; value: string; hint: string; change: (value: string) => void }) => ReactNode;
  Button: (props: {
    text: string;
    primary?: boolean;
    disabled?: boolean;
    icon?: string;
    click: () => void;
  }) => ReactNode;
  Message: (props: { kind: 'info' | 'error'; text: string }) => ReactNode;
  Tabs: (props: {
    tabs: { key: string; text: string }[];
    selected: string;
    select: (key: string) => void;
  }) => ReactNode;
}

export interface PaneProps {
  heading: string;
  closeLabel: string;
  state: PracticeState;
  /** What stands beside the heading, such as a picture. */
  picture?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
  close: () => void;
}
