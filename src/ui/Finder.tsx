import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { counted, say } from '../words/words.ts';
import styles from './Finder.module.css';
import { Icon } from './Icon.tsx';
import { Keys } from './Keys.tsx';

/** Something that was found and can be chosen. */
export type FoundValue = {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  /** What tells it from others of its name. */
  readonly note: string | null;
  /** The keys that do the same, `g s`; empty for none. */
  readonly keys: string;
};

/** What was found of one kind. */
export type FoundGroup = { readonly name: string; readonly found: readonly FoundValue[] };

type Props = {
  readonly title: string;
  /** What can be typed. */
  readonly hint: string;
  readonly query: string;
  readonly groups: readonly FoundGroup[];
  readonly onQuery: (query: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
};

const steps: Readonly<Record<string, (at: number, all: number) => number>> = {
  ArrowDown: (at, all) => (at + 1) % all,
  ArrowUp: (at, all) => (at + all - 1) % all,
  PageDown: (at, all) => Math.min(at + 8, all - 1),
  PageUp: (at) => Math.max(at - 8, 0),
};

/** A field over the page that finds while one types: arrows walk through what is found, Enter chooses it, Esc leaves. */
export function Finder({ title, hint, query, groups, onQuery, onChoose, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [walked, setWalked] = useState<string | null>(null);
  const id = useId();
  const all = groups.flatMap(({ found }) => found);
  const at = Math.max(
    all.findIndex((one) => one.id === walked),
    0,
  );
  const current = all[at];
  const idOf = (one: FoundValue): string => `${id} ${one.id}`.replaceAll(' ', '-');
  useLayoutEffect(() => {
    const over = dialog.current;
    over?.showModal();
    return () => over?.close();
  }, []);
  useEffect(() => {
    dialog.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    void current;
  }, [current]);
  const press = (event: KeyboardEvent): void => {
    // While a syllable is being composed the keys are the input method's.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = steps[event.key];
    if (step && all.length > 0) setWalked(all[step(at, all.length)]?.id ?? null);
    else if (event.key === 'Enter' && current) onChoose(current.id);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.finder}
      aria-label={title}
      closedby="any"
      onClose={() => dialog.current?.open || onClose()}
    >
      <div className={styles.head}>
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={hint}
          aria-expanded={all.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={current && idOf(current)}
          placeholder={hint}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          value={query}
          onChange={({ target }) => {
            setWalked(null);
            onQuery(target.value);
          }}
          onKeyDown={press}
        />
        <button type="button" aria-label={say('Close')} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </div>
      <Options id={id} title={title} groups={groups} current={current} idOf={idOf} onChoose={onChoose} />
      {all.length === 0 && <p className={styles.none}>{say('Nothing here is called “{query}”.', { query })}</p>}
      <output className="unseen">{counted(all.length, 'result', 'results')}</output>
    </dialog>
  );
}

type OptionsProps = Pick<Props, 'title' | 'groups' | 'onChoose'> & {
  readonly id: string;
  readonly current: FoundValue | undefined;
  readonly idOf: (one: FoundValue) => string;
};

function Options({ id, title, groups, current, idOf, onChoose }: OptionsProps) {
  return (
    <div id={id} role="listbox" aria-label={title} className={styles.found}>
      {groups.map(({ name, found }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of a listbox is no fieldset
        <div key={name} role="group" aria-label={name}>
          <p aria-hidden="true">{name}</p>
          {found.map((one) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option by aria-activedescendant
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
            <div
              key={one.id}
              id={idOf(one)}
              role="option"
              aria-selected={one === current}
              className={styles.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(one.id)}
            >
              <span lang={one.language} dir="auto">
                {one.name}
              </span>
              {one.note && <small>{one.note}</small>}
              {one.keys !== '' && <Keys keys={one.keys} />}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
