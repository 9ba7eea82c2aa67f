import type { MarkerKind, Marker as MarkerValue } from '../wire/article.ts';
import styles from './Marker.module.css';

type Props = { readonly marker: MarkerValue; readonly language: string };

const drawn = (kind: MarkerKind): string | undefined => {
  switch (kind) {
    case 'urgent':
      return styles.urgent;
    case 'correction':
      return styles.correction;
    case 'kill':
      return styles.kill;
    case 'hold':
      return styles.hold;
    case 'lead':
    case 'update':
    case 'advisory':
      return '';
  }
};

/** What stands before a headline, its text as written, drawn by what it says about the copy. */
export function Marker({ marker, language }: Props) {
  return (
    <span className={`${styles.marker} ${drawn(marker.kind)}`} lang={language} dir="auto">
      {marker.text}
    </span>
  );
}
