import { useEffect, useId, useRef } from 'react';
import { say } from '../words/words.ts';
import { Button } from './Button.tsx';
import styles from './NoteEditor.module.css';

type Props = {
  readonly text: string;
  /** An empty text takes the note away. */
  readonly onKeep: (text: string) => void;
  readonly onLeave: () => void;
};

/** Writes a note of one's own: kept on request, left as it was with Esc. */
export function NoteEditor({ text, onKeep, onLeave }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  return (
    <div className={styles.editor}>
      <label htmlFor={id}>{say('Your note. It stays on this device.')}</label>
      <textarea
        id={id}
        ref={field}
        defaultValue={text}
        rows={4}
        maxLength={20_000}
        dir="auto"
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            onLeave();
          }
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onKeep(event.currentTarget.value);
        }}
      />
      <div>
        <Button kind="solid" onPress={() => onKeep(field.current?.value ?? '')}>
          {say('Keep the note')}
        </Button>
        <Button kind="plain" onPress={onLeave}>
          {say('Leave it as it was')}
        </Button>
      </div>
    </div>
  );
}
