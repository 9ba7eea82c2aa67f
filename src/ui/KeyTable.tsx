import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { say } from '../words/words.ts';
import { Button } from './Button.tsx';
import { Keys } from './Keys.tsx';
import styles from './KeyTable.module.css';

/** A command and its keys; none where they are empty. */
export type KeyValue = { readonly id: string; readonly name: string; readonly keys: string };

type Props = {
  readonly groups: readonly { readonly name: string; readonly commands: readonly KeyValue[] }[];
  /** What a pressed key is called; null for one that can mean nothing. */
  readonly keyOf: (event: globalThis.KeyboardEvent) => string | null;
  /** Gives a command its keys, `x` or `g x`; empty switches them off. */
  readonly onKeys: (id: string, keys: string) => void;
};

/** How long a first key waits for a second, in milliseconds. */
const patience = 1000;

/** The keys of every command, each changed by pressing others in its place. */
export function KeyTable({ groups, keyOf, onKeys }: Props) {
  const [changing, setChanging] = useState<{ id: string; first: string } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const keep = (id: string, keys: string): void => {
    setChanging(null);
    onKeys(id, keys);
  };
  const press = (event: KeyboardEvent, id: string): void => {
    if (changing?.id !== id || event.key === 'Tab' || event.key === 'Shift') return;
    event.preventDefault();
    clearTimeout(timer.current);
    const key = event.ctrlKey || event.metaKey ? null : keyOf(event.nativeEvent);
    if (event.key === 'Backspace' || event.key === 'Delete') keep(id, '');
    else if (key === 'Escape') setChanging(null);
    else if (key !== null && changing.first !== '') keep(id, `${changing.first} ${key}`);
    else if (key !== null) {
      setChanging({ id, first: key });
      timer.current = setTimeout(() => keep(id, key), patience);
    }
  };
  return groups.map(({ name, commands }) => (
    <table key={name} className={styles.keys}>
      <caption>{name}</caption>
      <tbody>
        {commands.map((one) => (
          <tr key={one.id}>
            <th scope="row">{one.name}</th>
            <td>{one.keys === '' ? say('No key') : <Keys keys={one.keys} />}</td>
            <td
              onKeyDown={(event) => press(event, one.id)}
              onBlur={() => {
                clearTimeout(timer.current);
                setChanging(null);
              }}
            >
              <Button kind="plain" onPress={() => setChanging({ id: one.id, first: '' })}>
                {changing?.id === one.id ? `${say('Press a key…')} ${changing.first}` : say('Change')}
                <span className="unseen"> {say('the key: {command}', { command: one.name })}</span>
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
