import { useLocation } from 'react-router';
import { Link } from '../ui/Link.tsx';
import styles from './Gallery.module.css';
import type { Part } from './Part.ts';
import { addressOf, parts } from './parts.ts';

/** The states of a part, each in a frame that can be drawn narrower; what lies over the screen is a link. */
function States({ name, part: { states, isOver } }: { readonly name: string; readonly part: Part }) {
  return (
    <section className={styles.part} aria-label={name}>
      <h2>
        <Link to={addressOf(name)}>{name}</Link>
      </h2>
      {Object.entries(states).map(([state, drawn]) =>
        isOver ? (
          <p key={state}>
            <Link to={addressOf(name, state)}>{state}</Link>
          </p>
        ) : (
          <div key={state}>
            <p className={styles.name}>{state}</p>
            <div className={styles.frame}>{drawn}</div>
          </div>
        ),
      )}
    </section>
  );
}

/** Every part of src/ui in every state; one part, or one state that lies over the screen, at an address of its own. */
export function Gallery() {
  const [name = '', state = ''] = useLocation().pathname.split('/').slice(1).map(decodeURIComponent);
  const asked = parts.get(name);
  const shown = asked === undefined ? [...parts] : [[name, asked] as const];
  return (
    <main className={styles.gallery}>
      <h1>
        <Link to="/">Gallery</Link>
      </h1>
      {name !== '' && asked === undefined && <p role="status">The gallery has no part called “{name}”.</p>}
      {shown.map(([one, part]) => (
        <States key={one} name={one} part={part} />
      ))}
      {asked?.isOver && asked.states[state]}
    </main>
  );
}
