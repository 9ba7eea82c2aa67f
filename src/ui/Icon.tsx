import styles from './Icon.module.css';

const paths = {
  filter: 'M3 5.5h14M6 10h8M8.5 14.5h3',
  list: 'M3.5 5h13M3.5 10h13M3.5 15h8',
  print: 'M6 7V3.25h8V7M6 13.5H3.25V7h13.5v6.5H14M6 11.25h8v5.5H6z',
  back: 'm12 4.5-5.5 5.5 5.5 5.5',
  forward: 'm8 4.5 5.5 5.5L8 15.5',
  up: 'M4.5 12.5 10 7l5.5 5.5',
  down: 'M4.5 7.5 10 13l5.5-5.5',
  close: 'm5 5 10 10M15 5 5 15',
  terms: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0m2 5 10-10',
  photo: 'M2.75 4.25h14.5v11.5H2.75zM3 13l4-4 3.5 3.5 2.5-2 4 3.5',
  report: 'M5 2.75h6.5L15 6.25v11H5zM11.25 3v3.5h3.5M7.75 10h4.5M7.75 13h4.5',
} as const;

/** The name of a drawn sign. */
export type IconName = keyof typeof paths;

/** A sign of 20 × 20, always beside a word or inside a control that has a name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
