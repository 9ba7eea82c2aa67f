import { type Manifest, manifestPath } from '../../archive/bundle.ts';
import { checkManifest } from '../../archive/checkBundle.ts';
import { keptText } from './keptStore.ts';

/** The manifest that goes with what is kept; null where nothing is. */
export async function keptManifest(): Promise<Manifest | null> {
  const checked = checkManifest((await keptText(manifestPath)) ?? '', manifestPath);
  return checked.ok ? checked.value : null;
}
