/** An agency as a record: what tells its copy from another's. */
export type Agency = {
  /** Its short name in lower case. */
  readonly id: string;
  readonly name: string;
  /** As it signs its datelines, compared without case: `Yonhap`, `연합뉴스`. */
  readonly signs: readonly string[];
  /** The zone of its own stamps, an offset such as `+09:00`; null where stamps carry their own. */
  readonly zone: string | null;
};
