/** What the viewer says, which comes when it is opened. */
export const viewerTexts = {
  'Photo {at} of {all}': '사진 {at}/{all}',
  Previous: '이전',
  Next: '다음',
  Smaller: '작게',
  Larger: '크게',
  Picture: '사진',
  'The picture cannot be shown: the file is missing, or is no picture':
    '사진을 표시할 수 없습니다. 파일이 없거나 사진이 아닙니다',
  'The picture is too large to show: {width} × {height} dots': '사진이 너무 큽니다: {width} × {height} 화소',
} as const;
