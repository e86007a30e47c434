import { Component, type ReactNode } from 'react';
import { useWords } from '../reading/words.ts';

/** While the texts are read. It is nearly always over before it would be seen. */
export function Loading() {
  const say = useWords();
  return (
    <p role="status" className="waiting">
      {say('panel.loading')}
    </p>
  );
}

/** The texts could not be read, or something of ours broke. */
export function Failed({ onRetry }: { onRetry: () => void }) {
  const say = useWords();
  return (
    <div role="alert" className="failed">
      <p>{say('panel.failed')}</p>
      <button type="button" className="button" onClick={onRetry}>
        {say('panel.retry')}
      </button>
    </div>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  /** Changes with what is to be shown: what broke on one page is tried again on the next. */
  readonly place?: string | undefined;
}

/** Keeps a mistake of ours from leaving an empty panel. */
export class Boundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidUpdate({ place }: BoundaryProps) {
    if (this.state.broken && place !== this.props.place) this.setState({ broken: false });
  }

  override render() {
    return this.state.broken ? <Failed onRetry={() => this.setState({ broken: false })} /> : this.props.children;
  }
}
