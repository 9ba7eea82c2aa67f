import { Turn } from '../../ui/Turn.tsx';
import type { Part } from '../Part.ts';

const newer = { to: '/newer', when: '10:48', headline: 'Torrin Island ferry adds two sailings', language: 'en' };
const older = { to: '/older', when: null, headline: '누리공항 저녁까지 폐쇄…148편 결항', language: 'ko' };

/** {@link Turn} in its states. */
export const turn: Part = {
  states: {
    both: <Turn newer={newer} older={older} />,
    'at the newest': <Turn newer={null} older={{ ...older, to: '/older-2' }} />,
    'with none': <Turn newer={null} older={null} />,
  },
};
