import { describe, expect, it } from 'vitest';
import '../../src/words/ko/rest.ts';
import { bundleVersion } from '../../src/archive/bundle.ts';
import { checkManifest, checkPage } from '../../src/archive/checkBundle.ts';
import { readAsk } from '../../src/archive/search/readAsk.ts';
import { noticeKinds } from '../../src/wire/noticeKinds.ts';
import { told } from '../../src/words/ko/told.ts';

describe('sentences made below the screen', () => {
  it('are told in Korean for every code of a notice', () => {
    const kinds = [...noticeKinds].flatMap(
      ([code, { says, todo }]) =>
        [
          [code, says],
          [code, todo],
        ] as const,
    );
    expect(kinds.filter(([, sentence]) => !/[가-힣]/.test(told(sentence) ?? ''))).toEqual([]);
  });

  it('are told for a bundle that is cut, strange, damaged or of another format, the file’s name kept', () => {
    const texts = ['{"slugline":', 'Not found', '{}', JSON.stringify({ slugline: bundleVersion + 1 })];
    for (const text of texts) {
      const checked = checkManifest(text, 'bundle/index.json');
      const sentence = checked.ok ? '' : (told(checked.damage.sentence) ?? '');
      expect(sentence).toMatch(/[가-힣]/);
      expect(sentence).toContain('bundle/index.json');
      expect(sentence).not.toMatch(/The file|Try again/);
    }
    const page = checkPage('[', 'bundle/pages/a.b (1).json');
    expect(page.ok ? '' : told(page.damage.sentence)).toContain('bundle/pages/a.b (1).json 파일');
  });

  it('are told with what stands in them told as well: why articles are one story', () => {
    const why =
      'The 2nd LD, 10:48 continues the first version, 07:21: it has the slugline “Harbor-strike” as well and shares about 62 % of its wording.';
    expect(told(why)).toBe('2nd LD, 10:48 ← 첫 판, 07:21: 슬러그 ‘Harbor-strike’ 일치, 문장 약 62% 일치.');
  });

  it('are told of an alert that names no agency', () => {
    const why =
      'The LEAD, 09:00 continues the URGENT: it tells of the same people and places. The alert names no agency; no other’s copy goes on with it as clearly.';
    expect(told(why)).toMatch(/^LEAD, 09:00 ← URGENT: 같은 인물과 장소를 다룸\. 속보에 통신사 이름이 없으며/);
  });

  it('are told for what a search could not use', () => {
    const { ignored } = readAsk('is:blue after:yesterday harbor');
    expect(ignored).toHaveLength(2);
    for (const sentence of ignored) expect(told(sentence)).toMatch(/^‘.*[가-힣]/);
  });

  it('stay English where nobody translated them', () => {
    expect(told('A sentence of a newer builder.')).toBeNull();
  });
});
