import { VersionStrip } from '../../ui/VersionStrip.tsx';
import type { Part } from '../Part.ts';

const strip = (count: number, current: number, fresh = count) =>
  Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    text: at === 0 ? 'First' : at === 1 ? 'LEAD' : `${at}th LD`,
    language: 'en',
    filedAt: at === 4 ? null : `2026-10-23T${String(7 + Math.floor(at / 6)).padStart(2, '0')}:${at % 6}1:00+09:00`,
    to: `/strip-${count}-${current}?v=${at + 1}`,
    isFresh: at >= fresh,
  }));

/** {@link VersionStrip} in its states. */
export const versionStrip: Part = {
  states: {
    'one version': <VersionStrip current={1} versions={strip(1, 1)} />,
    'two, the newest read': <VersionStrip current={2} versions={strip(2, 2)} />,
    'six, three of them new': <VersionStrip current={6} versions={strip(6, 6, 3)} />,
    'six, an older one shown': <VersionStrip current={2} versions={strip(6, 2)} />,
    sixty: <VersionStrip current={60} versions={strip(60, 60, 58)} />,
  },
};
