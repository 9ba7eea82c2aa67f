import { queryOptions } from '@tanstack/react-query';

/** How much this host uses of what the browser gives it, in bytes; null where the browser does not say. */
export type Room = { readonly used: number; readonly all: number };

/** How much room there is, as the browser estimates it. */
export const roomQuery = queryOptions({
  queryKey: ['room'],
  gcTime: 0,
  queryFn: async (): Promise<Room | null> => {
    const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
    return usage === undefined || quota === undefined ? null : { used: usage, all: quota };
  },
});

/** Asks the browser not to clear what is kept when it runs short of room; it may say no. */
export function askToStay(): void {
  void navigator.storage?.persist?.().catch(() => false);
}
