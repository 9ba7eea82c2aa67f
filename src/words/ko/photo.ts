/** What stands about photos and their usage terms. */
export const photoTexts = {
  Photo: '사진',
  Photos: '사진',
  'Look at the photo': '사진 크게 보기',
  'Look at photo {at} of {all}': '사진 {at}/{all} 크게 보기',
  'The picture cannot be shown': '사진을 표시할 수 없음',
  'No picture came with the copy': '원고에 사진 파일 없음',
  'The picture is left out on paper: its terms forbid passing it on.':
    '이용 조건에 따라 인쇄물에는 사진을 싣지 않습니다.',
  'Republic of Korea': '대한민국',
  'One territory': '일부 지역',
  'not in {countries}': '{countries} 제외',
  'no redistribution': '재배포 금지',
  'not for sale': '판매 금지',
  'no archives': '보관 금지',
  'credit due': '출처 표시',
  'Picture withheld: {why}, and you read in {territory}': '사진 비공개: {why}(읽는 곳 {territory})',
} as const;
