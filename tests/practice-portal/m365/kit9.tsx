import {
  Button,
  Checkbox,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  Field,
  FluentProvider,
  Input,
  MessageBar,
  MessageBarBody,
  OverlayDrawer,
  Tab,
  TabList,
} from '@fluentui/react-components';
import { drawings } from '../shared/drawings.ts';
import { fluent9Theme } from '../shared/fluent9.ts';
import type { Kit } from './kit.ts';

const icons: Record<string, string> = { Permissions: 'key', Blocked: 'close', Delete: 'trash' };

function Drawing({ name }: { name: string }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawings[name]} fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" />
    </svg>
  );
}

export const kit9: Kit = {
  Pane: ({ heading, closeLabel, state, picture, footer, children, close }) => (
    <FluentProvider theme={fluent9Theme(state.theme === 'dark')} dir={document.dir === 'rtl' ? 'rtl' : 'ltr'}>
      <OverlayDrawer
        open
        position="end"
        size="medium"
        modalType={state.pane === 'blocking' ? 'modal' : 'non-modal'}
        onOpenChange={(_, { open }) => !open && close()}
      >
        <DrawerHeader>
          <DrawerHeaderTitle
            action={
              <Button appearance="subtle" aria-label={closeLabel} icon={<Drawing name="close" />} onClick={close} />
            }
          >
            <span className="practice-pane-title">
              {picture}
              {heading}
            </span>
          </DrawerHeaderTitle>
        </DrawerHeader>
        <DrawerBody>{children}</DrawerBody>
        {footer && <DrawerFooter>{footer}</DrawerFooter>}
      </OverlayDrawer>
    </FluentProvider>
  ),
  Check: ({ label, checked, change }) => (
    <Checkbox label={label} checked={checked} onChange={(_, data) => change(data.checked === true)} />
  ),
  Secret: ({ label, value, hint, change }) => (
    <Field label={label} hint={hint}>
      <Input type="password" value={value} onChange={(_, data) => change(data.value)} />
    </Field>
  ),
  Button: ({ text, primary, disabled = false, icon, click }) => (
    <Button
      appearance={primary ? 'primary' : icon ? 'subtle' : 'secondary'}
      disabled={disabled}
      onClick={click}
      {...(icon ? { icon: <Drawing name={icons[icon] ?? 'page'} /> } : {})}
    >
      {text}
    </Button>
  ),
  Message: ({ kind, text }) => (
    <MessageBar intent={kind} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  ),
  Tabs: ({ tabs, selected, select }) => (
    <TabList selectedValue={selected} onTabSelect={(_, { value }) => select(String(value))}>
      {tabs.map(({ key, text }) => (
        <Tab key={key} value={key}>
          {text}
        </Tab>
      ))}
    </TabList>
  ),
};
