import type { ReportedNotice } from '../../archive/report.ts';
import { confidences, type NoticeKind, noticeKindOf } from '../../wire/noticeKinds.ts';

/** The notices of one code, with what they have in common. */
export type CodeNotices = {
  readonly code: string;
  readonly kind: NoticeKind;
  readonly notices: readonly ReportedNotice[];
};

/** Notices by their code: those that leave a reading least sure come first, then the most frequent. */
export function byCode(notices: readonly ReportedNotice[]): CodeNotices[] {
  const codes = new Map<string, ReportedNotice[]>();
  for (const notice of notices) {
    const known = codes.get(notice.code);
    if (known) known.push(notice);
    else codes.set(notice.code, [notice]);
  }
  return [...codes]
    .map(([code, ofCode]) => ({ code, kind: noticeKindOf(code), notices: ofCode }))
    .sort(
      (a, b) =>
        confidences.indexOf(b.kind.leaves) - confidences.indexOf(a.kind.leaves) ||
        b.notices.length - a.notices.length ||
        (a.code < b.code ? -1 : 1),
    );
}
