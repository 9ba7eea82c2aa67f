/** What is said about the archive as it stood. */
export const stoodTexts = {
  'Looking up what was filed by then': '그때까지 송고된 기사를 찾는 중',
  'Part of what was filed by then cannot be shown.': '그때까지 송고된 기사 일부를 표시하지 못했습니다.',
  'Nothing was filed on these days by then.': '그때까지 이 날짜에 송고된 기사가 없습니다.',
  'Show the day before as well': '전날도 보기',
  'As it stood at {hour}': '{hour} 당시',
  '{stories} at {hour}': '{hour} 당시 {stories}',
  'killed since': '이후 전문취소',
  'As it stood': '당시 상태',
  'Nothing of this story had been filed; this, its first version, came at {hour}.':
    '그때는 이 기사가 송고되지 않았습니다. 첫 판 송고 시각: {hour}.',
  'Nothing of this story had been filed.': '그때는 이 기사가 송고되지 않았습니다.',
  'Nothing came since.': '이후 송고된 판이 없습니다.',
  'Since then: {versions}.': '이후 송고: {versions}.',
  'As it is now': '현재 기사 보기',
  'The hour that is shown': '표시할 시각',
  'Day and hour': '날짜와 시각',
  'Filing before': '이전 송고',
  'Next filing': '다음 송고',
  'Hour of the day': '하루 중 시각',
} as const;
