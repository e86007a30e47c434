import { FluentProvider, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { fluent9Theme } from '../shared/fluent9.ts';

export default function Fluent9MessageBar({ sentence, dark }: { sentence: string; dark: boolean }) {
  return (
    <FluentProvider theme={fluent9Theme(dark)}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{sentence}</MessageBarBody>
      </MessageBar>
    </FluentProvider>
  );
}
