import {
  ActionButton,
  Checkbox,
  DefaultButton,
  type IPanelHeaderRenderer,
  MessageBar,
  MessageBarType,
  Panel,
  PanelType,
  Pivot,
  PivotItem,
  PrimaryButton,
  TextField,
} from '@fluentui/react';
import type { Kit } from './kit.ts';

export const kit8: Kit = {
  Pane: ({ heading, closeLabel, state, picture, footer, children, close }) => (
    <Panel
      isOpen
      headerText={heading}
      type={PanelType.custom}
      customWidth="min(644px, 100vw)"
      isBlocking={state.pane === 'blocking'}
      isFooterAtBottom
      closeButtonAriaLabel={closeLabel}
      onRenderHeader={(props, usual, id?: string) => (
        <div className="practice-pane-header">
          {picture}
          {(usual as IPanelHeaderRenderer | undefined)?.(props, undefined, id)}
        </div>
      )}
      {...(footer ? { onRenderFooterContent: () => <div className="practice-pane-footer">{footer}</div> } : {})}
      onDismiss={close}
    >
      {children}
    </Panel>
  ),
  Check: ({ label, checked, change }) => (
    <Checkbox label={label} checked={checked} onChange={(_, now) => change(now === true)} />
  ),
  Secret: ({ label, value, hint, change }) => (
    <TextField
      label={label}
      type="password"
      canRevealPassword
      autoComplete="new-password"
      value={value}
      description={hint}
      onChange={(_, text) => change(text ?? '')}
    />
  ),
  Button: ({ text, primary, disabled = false, icon, click }) => {
    const Kind = primary ? PrimaryButton : icon ? ActionButton : DefaultButton;
    return (
      <Kind text={text} disabled={disabled} onClick={click} {...(icon ? { iconProps: { iconName: icon } } : {})} />
    );
  },
  Message: ({ kind, text }) => (
    <MessageBar messageBarType={kind === 'error' ? MessageBarType.error : MessageBarType.info}>{text}</MessageBar>
  ),
  Tabs: ({ tabs, selected, select }) => (
    <Pivot selectedKey={selected} headersOnly onLinkClick={(item) => select(item?.props.itemKey ?? '')}>
      {tabs.map(({ key, text }) => (
        <PivotItem key={key} itemKey={key} headerText={text} />
      ))}
    </Pivot>
  ),
};
