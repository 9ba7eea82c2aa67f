/** Waits until the page stands and has nothing to do: what nobody sees must not hinder what is read. */
export const whenIdle = (): Promise<void> =>
  new Promise((done) => {
    const rest = (): void => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 5000 });
      else setTimeout(done, 1500);
    };
    if (document.readyState === 'complete') rest();
    else addEventListener('load', rest, { once: true });
  });
