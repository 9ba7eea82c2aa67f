import { useSyncExternalStore } from 'react';

/** Whether the story on the screen can be read aloud, and whether it is. */
export type ListeningState = { readonly isOffered: boolean; readonly isOn: boolean };

const silent: ListeningState = { isOffered: false, isOn: false };

let state = silent;
const listeners = new Set<() => void>();

function put(next: ListeningState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Whether one listens to the story on the screen; a story that leaves the screen takes that along. */
export const listening = {
  now: (): ListeningState => state,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Says that the story on the screen can be read aloud, until what comes back is called. */
  offer: (): (() => void) => {
    put({ isOffered: true, isOn: false });
    return () => put(silent);
  },
  toggle: (): void => put({ ...state, isOn: state.isOffered && !state.isOn }),
  stop: (): void => put({ ...state, isOn: false }),
};

/** Whether one listens, drawn anew when that changes. */
export const useListening = (): ListeningState =>
  useSyncExternalStore(listening.subscribe, listening.now, listening.now);
