import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Trouble } from '../ui/Trouble.tsx';

type Props = { readonly children: ReactNode };

/** Catches what a page throws while it is drawn, so that the rest of the reader stays; tries again on request. */
export class Boundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Trouble
        title="This page could not be drawn"
        sentences={[
          `Slugline met something it did not expect: ${error.message}`,
          'Your copy is untouched. Try again, or go back to the list and open another story.',
        ]}
      >
        <Button kind="firm" onPress={() => this.setState({ error: null })}>
          Try again
        </Button>
      </Trouble>
    );
  }
}
