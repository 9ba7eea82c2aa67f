import { everything } from '../archive/query.ts';
import { ThumbBar } from '../ui/ThumbBar.tsx';
import { say } from '../words/words.ts';
import { openPalette } from './openPalette.ts';
import { correctionsRoute, listPath, listRoute, reportRoute } from './paths.ts';

/** The bar under the thumb on pages that are neither the list nor a story. */
export function PageThumbs({ pathname }: { readonly pathname: string }) {
  return (
    <ThumbBar
      label="Slugline"
      items={[
        { id: 'latest', name: say('Latest'), icon: 'list', to: listRoute },
        { id: 'saved', name: say('Saved'), icon: 'save', to: listPath({ ...everything, show: 'saved' }) },
        {
          id: 'corrections',
          name: say('Corrections'),
          icon: 'terms',
          to: correctionsRoute,
          isCurrent: pathname === correctionsRoute,
        },
        { id: 'report', name: say('Report'), icon: 'report', to: reportRoute, isCurrent: pathname === reportRoute },
        { id: 'commands', name: say('Commands'), icon: 'search', onPress: openPalette },
      ]}
    />
  );
}
