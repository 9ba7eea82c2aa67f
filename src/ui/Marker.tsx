import type { Marker as MarkerValue } from '../wire/article.ts';
import styles from './Marker.module.css';

/** What stands before a headline, as its agency wrote it; its kind decides how loud it is drawn. */
export function Marker({ marker, language }: { readonly marker: MarkerValue; readonly language: string }) {
  return (
    <span className={styles.marker} data-kind={marker.kind} lang={language}>
      {marker.text}
    </span>
  );
}
