/** Stands for the browser's store of files, one for a test: it may be full. */
export class FakeStore {
  readonly held = new Map<string, Response>();
  isFull = false;

  readonly match = async (asked: string | Request): Promise<Response | undefined> =>
    this.held.get(typeof asked === 'string' ? asked : asked.url)?.clone();

  readonly put = async (url: string, answer: Response): Promise<void> => {
    if (this.isFull) throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    this.held.set(url, answer);
  };

  readonly delete = async (url: string): Promise<boolean> => this.held.delete(url);

  readonly keys = async (): Promise<{ readonly url: string }[]> => [...this.held.keys()].map((url) => ({ url }));

  /** The paths of what is held below `bundle/` or beside it. */
  get paths(): string[] {
    return [...this.held.keys()].map((url) => new URL(url).pathname.replace(/^.*?\/(?=bundle|photos)/, '')).sort();
  }
}
