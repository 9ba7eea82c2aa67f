import type { Notice } from './article.ts';
import { type Confidence, confidences, noticeKindOf } from './noticeKinds.ts';

/** The least sure of some confidences; of none, certain. */
export const leastSure = (some: readonly Confidence[]): Confidence =>
  confidences[Math.max(0, ...some.map((one) => confidences.indexOf(one)))] ?? 'certain';

/** How far a reading can be trusted, by the notices it left: the least sure of what each leaves. */
export const confidenceOf = (notices: readonly Notice[]): Confidence =>
  leastSure([...new Set(notices.map(({ code }) => code))].map((code) => noticeKindOf(code).leaves));
