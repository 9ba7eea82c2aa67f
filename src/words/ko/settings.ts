/** What the settings say. */
export const settingsTexts = {
  Preview: '미리 보기',
  Language: '언어(Language)',
  English: 'English',
  한국어: '한국어',
  Theme: '화면 모드',
  'As the device': '시스템 설정',
  Light: '밝게',
  Dark: '어둡게',
  Letters: '글꼴',
  Serif: '명조',
  Sans: '고딕',
  'Length of a line': '줄 길이',
  Short: '짧게',
  Normal: '보통',
  Long: '길게',
  'Between lines': '줄 간격',
  Tight: '좁게',
  Open: '넓게',
  'Rows of the list': '목록 간격',
  Dense: '촘촘히',
  'Text size': '글자 크기',
  'Justify the lines': '양쪽 맞춤',
  'Swipe from story to story': '밀어서 기사 넘기기',
  'On a touch screen': '터치 화면에서',
  'Where I read': '읽는 곳',
  'Some photos may be shown in one country only. Slugline does not look where you are.':
    '특정 국가에서만 볼 수 있는 사진이 있습니다. Slugline은 위치를 확인하지 않습니다.',
  'Not said': '지정 안 함',
  'As it came': '초기화',
  'This browser does not let Slugline store anything. What you choose holds until this tab is closed.':
    '이 브라우저에서는 저장이 허용되지 않습니다. 설정은 이 탭을 닫을 때까지만 유지됩니다.',
  'The browser’s storage is full. What you choose now holds until this tab is closed.':
    '브라우저 저장 공간이 가득 찼습니다. 지금 바꾼 설정은 이 탭을 닫을 때까지만 유지됩니다.',
  'A newer version of Slugline stored your settings here; this one leaves them as they are. What you choose now holds until this tab is closed.':
    '더 새로운 Slugline에서 저장한 설정이 있어 그대로 둡니다. 지금 바꾼 설정은 이 탭을 닫을 때까지만 유지됩니다.',
  'The stored settings could not be read. They are put aside with the next thing you choose, and everything is as it came.':
    '저장된 설정을 읽지 못해 기본값으로 표시합니다. 다음에 설정을 바꾸면 기존 내용은 따로 보관됩니다.',
  'The browser’s storage was cleared while Slugline was open. Your settings are stored again with the next thing you choose.':
    '열려 있는 동안 브라우저 저장 공간이 비워졌습니다. 다음에 설정을 바꾸면 다시 저장됩니다.',
} as const;
