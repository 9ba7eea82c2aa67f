import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { Desk } from '../../src/app/Desk.tsx';
import { LazyStoryPage } from '../../src/app/views.ts';
import { createQueryClient } from '../../src/data/bundle.ts';

const Address = () => {
  const { pathname, search } = useLocation();
  return <p data-testid="address">{pathname + search}</p>;
};

/** Opens the reader at an address; gives the reader's hands. */
export function showAt(at: string) {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter initialEntries={[at]}>
        <Desk StoryPage={LazyStoryPage} />
        <Address />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

/** The address that the reader has come to. */
export const address = (): string | null => screen.getByTestId('address').textContent;
