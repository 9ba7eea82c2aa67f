/** What a note to editors says was done. */
export const deedTexts = {
  Added: '추가',
  Amended: '수정',
  Clarified: '명확화',
  Corrected: '정정',
  Deleted: '삭제',
  Edited: '편집',
  Fixed: '바로잡음',
  Inserted: '삽입',
  Moved: '이동',
  Recast: '재구성',
  Removed: '삭제',
  Replaced: '교체',
  Restored: '복원',
  Rewritten: '다시 씀',
  Trimmed: '축소',
  Updated: '갱신',
} as const;
