import styles from './Icon.module.css';

const paths = {
  search: 'M14 8.75a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0M12.75 12.75l4 4',
  filter: 'M3 5.5h14M6 10h8M8.5 14.5h3',
  list: 'M3.5 5h13M3.5 10h13M3.5 15h8',
  save: 'M5.5 3.25h9v13.5L10 13.25l-4.5 3.5z',
  share: 'M10 12.5V3.25M6.75 6.25 10 3l3.25 3.25M6.5 9H4.25v7.75h11.5V9H13.5',
  smaller: 'M2.5 15.5 6.75 5 11 15.5M4 12h5.5M13.5 10h4',
  larger: 'M2.5 15.5 6.75 5 11 15.5M4 12h5.5M13.5 10h4M15.5 8v4',
  settings: 'M3 6h6.5M13.5 6H17M3 14h3.5M10.5 14H17M11.5 4v4M8.5 12v4',
  print: 'M6 7V3.25h8V7M6 13.5H3.25V7h13.5v6.5H14M6 11.25h8v5.5H6z',
  back: 'm12 4.5-5.5 5.5 5.5 5.5',
  leave: 'm12 4.5-5.5 5.5 5.5 5.5',
  forward: 'm8 4.5 5.5 5.5L8 15.5',
  up: 'M4.5 12.5 10 7l5.5 5.5',
  down: 'M4.5 7.5 10 13l5.5-5.5',
  close: 'm5 5 10 10M15 5 5 15',
  terms: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0M5 15 15 5',
  photo: 'M2.75 4.25h14.5v11.5H2.75zM3 13l4-4 3.5 3.5 2.5-2 4 3.5',
  'photo-off': 'M5.5 4.25h11.75v9.5M2.75 6v9.75h11.5M3 13l3.75-3.75 6 6M2.5 2.5l15 15',
  offline:
    'M2.5 2.5l15 15M2.75 8.25A10.5 10.5 0 0 1 6 6M9 5.1a10.4 10.4 0 0 1 8.25 3.15M5.5 11.25a6.4 6.4 0 0 1 3-1.65M12.6 10a6.4 6.4 0 0 1 1.9 1.25M8.25 14a2.6 2.6 0 0 1 3.5 0',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  report: 'M5 2.75h6.5L15 6.25v11H5zM11.25 3v3.5h3.5M7.75 10h4.5M7.75 13h4.5',
} as const;

/** The names of the drawings. */
export type IconName = keyof typeof paths;

/** A 20 by 20 line drawing, silent: its word or its control's name stands beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" data-icon={name} aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
