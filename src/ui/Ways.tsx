import { Link } from 'react-router';
import styles from './Ways.module.css';

type Props = {
  readonly ways: readonly {
    readonly id: string;
    readonly name: string;
    readonly count: string | null;
    readonly to: string;
  }[];
};

/** Where to go on from here, and what waits there. */
export function Ways({ ways }: Props) {
  return (
    <ul className={styles.ways}>
      {ways.map(({ id, name, count, to }) => (
        <li key={id}>
          <Link to={to}>
            {name} {count !== null && <span>{count}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
