import { QueryErrorResetBoundary, useQueryClient } from '@tanstack/react-query';
import { Component, type ReactNode, Suspense } from 'react';
import { BundleTrouble } from '../data/bundle.ts';
import { later } from '../pages/later.ts';
import { Button } from '../ui/Button.tsx';
import { Trouble } from '../ui/Trouble.tsx';
import { say, told } from '../words/words.ts';

const NotHere = later(() => import('../pages/offline/NotHere.tsx').then((m) => m.NotHere));

type Props = {
  readonly children: ReactNode;
  /** Draws nothing instead of the trouble: beside a page that says the same. */
  readonly isQuiet?: boolean;
};

const isModuleTrouble = ({ message }: Error): boolean =>
  /dynamically imported module|importing a module script failed|preload CSS/i.test(message);

const sentencesOf = (error: Error): string[] =>
  error instanceof BundleTrouble
    ? [told(error.message) ?? error.message]
    : isModuleTrouble(error)
      ? [
          say(
            'A part of the reader could not be fetched. Check the connection; the reader may also have been built anew.',
          ),
        ]
      : [
          say('Slugline met something it did not expect: {what}', { what: error.message }),
          say('Your copy is untouched. Try again, or go back to the list and open another story.'),
        ];

/** Catches what a page throws while it loads or is drawn, says what and what now, and tries again on request. */
export function Boundary({ children, isQuiet = false }: Props) {
  const client = useQueryClient();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catch
          isQuiet={isQuiet}
          onRetry={() => {
            // The archive may have been built anew since: its manifest is asked for again as well.
            void client.resetQueries();
            reset();
          }}
        >
          {children}
        </Catch>
      )}
    </QueryErrorResetBoundary>
  );
}

class Catch extends Component<Props & { readonly onRetry: () => void }, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  retry = (): void => {
    // A browser keeps the failure of a module for as long as the page lives.
    if (this.state.error !== null && isModuleTrouble(this.state.error)) location.reload();
    else {
      this.props.onRetry();
      this.setState({ error: null });
    }
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (this.props.isQuiet) return null;
    if (error instanceof BundleTrouble && error.damage.kind === 'not-kept')
      return (
        <Suspense>
          <NotHere onRetry={this.retry} />
        </Suspense>
      );
    const title =
      error instanceof BundleTrouble ? say('The archive cannot be read') : say('This page could not be drawn');
    return (
      <Trouble title={title} sentences={sentencesOf(error)}>
        <Button kind="firm" onPress={this.retry}>
          {say('Try again')}
        </Button>
      </Trouble>
    );
  }
}
