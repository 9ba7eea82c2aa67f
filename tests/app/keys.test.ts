import { describe, expect, it } from 'vitest';
import { changeKeys } from '../../src/app/commands/changeKeys.ts';
import { commands } from '../../src/app/commands/commands.ts';
import { keyOf, otherKeyOf } from '../../src/app/commands/keyOf.ts';
import { conflictOf } from '../../src/app/commands/keysInUse.ts';
import { matchesOf } from '../../src/app/commands/matchesOf.ts';
import { typedLetters } from '../../src/app/commands/typedLetters.ts';

const key = (key: string, code: string, shiftKey = false) => keyOf({ key, code, shiftKey });

describe('a key', () => {
  it('is what it writes, and its place where that is no Latin letter', () => {
    expect(key('j', 'KeyJ')).toBe('j');
    expect(key('j', 'KeyC')).toBe('j');
    expect(key('ㅓ', 'KeyJ')).toBe('j');
    expect(key('Process', 'KeyJ')).toBe('j');
    expect(key('о', 'KeyJ')).toBe('j');
    expect(key('х', 'BracketLeft')).toBe('[');
    expect(key('ㅔ', 'KeyP', true)).toBe('P');
    expect(key('Process', 'Slash', true)).toBe('?');
  });

  it('is told by Shift and not by Caps Lock', () => {
    expect(key('J', 'KeyJ')).toBe('j');
    expect(key('j', 'KeyJ', true)).toBe('J');
    expect(key('/', 'Digit7', true)).toBe('/');
  });

  it('is + or − with Shift and without, on an American, a German and a Korean keyboard', () => {
    expect([otherKeyOf('=', 'Equal'), otherKeyOf('_', 'Minus')]).toEqual(['+', '-']);
    expect([otherKeyOf('*', 'BracketRight'), otherKeyOf('_', 'Slash')]).toEqual(['+', '-']);
    expect(key('Process', 'Equal')).toBe('=');
    expect(otherKeyOf('*', 'Digit8')).toBeNull();
    expect(otherKeyOf('j', 'KeyJ')).toBeNull();
  });

  it('is none where it only moves or changes others', () => {
    for (const name of ['Tab', 'Shift', 'ArrowDown', 'F5', 'Dead']) expect(key(name, name)).toBeNull();
  });
});

describe('the table of commands', () => {
  it('gives no key to two', () => {
    const none = new Map<string, string>();
    expect(commands.filter(({ id, keys }) => keys !== '' && conflictOf(id, keys, none))).toEqual([]);
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
  });

  it('says what hinders a change: the same key, or one that begins another', () => {
    const none = new Map<string, string>();
    expect(changeKeys(none, 'save', 'm')).toEqual({
      own: null,
      sentence: 'The key m already means “Mark read or unread”. Give that another key first.',
    });
    expect(changeKeys(none, 'save', 'g').sentence).toBe(
      'The key g would stand in the way of “The list” (g l). Give that another key first.',
    );
    expect(changeKeys(none, 'save', 's x').own).toEqual(new Map([['save', 's x']]));
    const freed = changeKeys(none, 'read', '').own ?? none;
    expect(changeKeys(freed, 'save', 'm').own).toEqual(
      new Map([
        ['read', ''],
        ['save', 'm'],
      ]),
    );
    expect(changeKeys(new Map([['save', 'w']]), 'save', 's').own?.size).toBe(0);
  });
});

describe('finding', () => {
  it('takes Hangul letter by letter, so that what is half composed is found', () => {
    for (const typed of ['ㅎ', '호', '화', '홧', '화사', '화산', '화산재'])
      expect(typedLetters('화산재가 공항을 덮었다')).toContain(typedLetters(typed));
    expect(typedLetters('값')).toBe('ㄱㅏㅂㅅ');
    expect(typedLetters('가나')).toContain(typedLetters('간'));
  });

  it('looks past case and accents, wants every word, and puts first what begins with it', () => {
    const found = matchesOf(['The resumé of Zoë', 'Sumé and Zoe', 'Zoe alone'], 'sume ZOE', (one) => one, 9);
    expect(found).toEqual(['Sumé and Zoe', 'The resumé of Zoë']);
  });
});
