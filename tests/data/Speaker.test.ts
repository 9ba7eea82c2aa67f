import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Speaker } from '../../src/data/Speaker.ts';
import { sentencesOf } from '../../src/data/sentencesOf.ts';
import { voiceFor } from '../../src/data/voices.ts';
import { FakeSynthesis, FakeUtterance } from '../fakeVoices.ts';

let voices: FakeSynthesis;
let speaker: Speaker;

beforeEach(() => {
  voices = new FakeSynthesis(['en-GB', 'ko_KR']);
  vi.stubGlobal('speechSynthesis', voices);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  vi.useFakeTimers();
  speaker = new Speaker();
});
afterEach(() => {
  speaker.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const said = (): string[] => voices.said.map(({ text }) => text.trim());
const english = (text: string) => ({ text, language: 'en' });
const story = [
  english('Ash shuts Nuri airport'),
  english('Ash kept the airport shut. Flights were canceled.'),
  { text: '화산재가 공항을 덮었다.', language: 'ko' },
];

describe('reading aloud', () => {
  it('says sentence by sentence, in the voice of each language, and is silent at the end', () => {
    speaker.start(story, 0);
    for (let at = 0; at < 4; at += 1) voices.finish();
    expect(said()).toEqual([
      'Ash shuts Nuri airport',
      'Ash kept the airport shut.',
      'Flights were canceled.',
      '화산재가 공항을 덮었다.',
    ]);
    expect(voices.said.map(({ voice }) => (voice as { lang: string }).lang)).toEqual([
      'en-GB',
      'en-GB',
      'en-GB',
      'ko_KR',
    ]);
    expect(speaker.state).toEqual({ status: 'silent', at: 0, rate: 1 });
  });

  it('pauses at once, and goes on with the sentence it was in', () => {
    speaker.start(story, 1);
    voices.finish();
    speaker.pause();
    expect(voices.speaking).toBe(false);
    expect(speaker.state).toMatchObject({ status: 'paused', at: 1 });
    speaker.resume();
    expect(said().slice(-2)).toEqual(['Flights were canceled.', 'Flights were canceled.']);
  });

  it('skips a paragraph, goes back one, and changes its speed in the middle', () => {
    speaker.start(story, 0);
    speaker.skip(1);
    speaker.skip(-1);
    speaker.setRate(1.5);
    expect(speaker.state).toEqual({ status: 'speaking', at: 0, rate: 1.5 });
    expect(voices.current?.rate).toBe(1.5);
    speaker.skip(9);
    expect(speaker.state.status).toBe('silent');
  });

  it('begins a sentence anew where the voice stops in it without a word, and says so where that does not help', () => {
    speaker.start(story, 1);
    vi.advanceTimersByTime(30_000);
    expect(said().slice(0, 2)).toEqual(['Ash kept the airport shut.', 'Ash kept the airport shut.']);
    voices.finish();
    expect(speaker.state).toMatchObject({ status: 'speaking', at: 1 });
    vi.advanceTimersByTime(120_000);
    expect(speaker.state).toMatchObject({ status: 'broken', at: 1 });
    expect(voices.speaking).toBe(false);
    speaker.resume();
    expect(said().at(-1)).toBe('Flights were canceled.');
  });

  it('waits for a slow voice as long as it is heard', () => {
    speaker.start(story, 1);
    for (let word = 0; word < 20; word += 1) {
      vi.advanceTimersByTime(6000);
      voices.current?.onboundary?.();
    }
    expect(said()).toHaveLength(1);
  });

  it('hears nothing of what was cut short', () => {
    speaker.start(story, 0);
    const old = voices.current;
    speaker.skip(1);
    old?.onend?.();
    old?.onerror?.();
    expect(speaker.state).toMatchObject({ status: 'speaking', at: 1 });
    expect(said()).toHaveLength(2);
  });
});

describe('pieces of a text', () => {
  it('are short enough for a voice, and together the text', () => {
    const long = `${'The minister spoke of ash, of flights and of patience, '.repeat(12)}and left.`;
    const pieces = sentencesOf(long, 'en');
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(200);
    expect(pieces.join('')).toBe(long);
    expect(sentencesOf('재'.repeat(450), 'ko').join('')).toBe('재'.repeat(450));
    expect(sentencesOf('* * *', 'en')).toEqual([]);
  });
});

describe('a voice', () => {
  it('is of the language, rather of the same country, and none where nobody speaks it', () => {
    const of = (languages: string[], language: string) =>
      voiceFor(new FakeSynthesis(languages).getVoices() as SpeechSynthesisVoice[], language)?.lang;
    expect(of(['en-US', 'en-GB'], 'en-GB')).toBe('en-GB');
    expect(of(['en-US', 'ko_KR'], 'ko')).toBe('ko_KR');
    expect(of(['en-US'], 'ko')).toBeUndefined();
  });
});
