import { useState, useSyncExternalStore } from 'react';
import { keepOwnKeys, listenToOwnKeys, ownKeys } from '../../data/ownKeys.ts';
import { Button } from '../../ui/Button.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { KeyTable } from '../../ui/KeyTable.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { sayWith } from '../../words/sayWith.tsx';
import { say } from '../../words/words.ts';
import type { Over } from './Command.ts';
import { changeKeys } from './changeKeys.ts';
import { commands } from './commands.ts';
import styles from './Help.module.css';
import { keyOf } from './keyOf.ts';

const groups = ['List', 'Story', 'Go to', 'Reader'] as const;

const troubles = {
  forbidden: 'This browser does not let Slugline store anything: keys that you change last until you leave the page.',
  newer: 'Your keys were kept by a newer Slugline, which this one cannot read: the keys are as they came.',
} as const;

/** The help: every command with its keys, which are changed here. */
export function Help({ leave }: Over) {
  const { keys: own, trouble } = useSyncExternalStore(listenToOwnKeys, ownKeys);
  const [said, setSaid] = useState('');
  const change = (id: string, keys: string): void => {
    const { own: next, sentence } = changeKeys(own, id, keys);
    setSaid(sentence);
    if (next) keepOwnKeys(next);
  };
  return (
    <Sheet
      title={say('Keys')}
      onClose={leave}
      action={
        own.size > 0 && (
          <Button
            kind="plain"
            onPress={() => {
              keepOwnKeys(new Map());
              setSaid(say('All keys are as they came.'));
            }}
          >
            {say('Reset')}
          </Button>
        )
      }
      footer={<output className={styles.said}>{said}</output>}
    >
      <div className={styles.help}>
        {trouble && <p>{say(troubles[trouble])}</p>}
        <p>
          {sayWith(
            '{control} or {command} finds every command, and {enter} opens a selected story. No key acts while you type. To change one, press {change} and then one key, or two one after the other; Backspace switches it off, Esc leaves it.',
            {
              control: <Keys keys="Ctrl K" />,
              command: <Keys keys="⌘ K" />,
              enter: <Keys keys="Enter" />,
              change: <b>{say('Change')}</b>,
            },
          )}
        </p>
        <KeyTable
          groups={groups.map((name) => ({
            name: say(name),
            commands: commands
              .filter(({ group }) => group === name)
              .map((one) => ({ id: one.id, name: say(one.name), keys: own.get(one.id) ?? one.keys })),
          }))}
          keyOf={keyOf}
          onKeys={change}
        />
      </div>
    </Sheet>
  );
}
