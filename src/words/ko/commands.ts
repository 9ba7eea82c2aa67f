/** What commands are called; the palette finds them by both languages' names. */
export const commandTexts = {
  'Select the next story': '다음 기사 선택',
  'Select the story before': '이전 기사 선택',
  'Open the selected story': '선택한 기사 열기',
  'Unread stories only, or all': '안 읽은 기사만 보기·모두 보기',
  Search: '검색',
  'The list': '목록',
  'The list as it stood at an hour': '지난 시각의 목록',
  'On this device': '이 기기에 보관',
  'Saved stories': '저장한 기사',
  'The story beside this one cannot be had.': '옆 기사를 불러올 수 없습니다.',
  Report: '판독 보고서',
  'Corrections and kills': '정정·전문취소',
  'Saved and read': '저장·읽음',
  'One step back': '한 단계 뒤로',
  'Larger text': '글자 크게',
  'Smaller text': '글자 작게',
  Settings: '설정',
  'Keys, and how to change them': '단축키 보기와 변경',
  'Next story': '다음 기사',
  'Previous story': '이전 기사',
  'Save, or save no longer': '저장·저장 취소',
  'Mark read or unread': '읽음·안 읽음 표시',
  'Next hit of the search': '다음 검색어 위치',
  'Hit of the search before': '이전 검색어 위치',
  'What changed, and back': '바뀐 내용 보기·닫기',
  'Older version': '이전 판',
  'Newer version': '다음 판',
  'Raw copy, and back': '원문 보기·닫기',
  'Listen, or stop': '듣기·중지',
  Share: '공유',
  Print: '인쇄',
} as const;

/** What commands are grouped under. */
export const groupTexts = { List: '목록', Story: '기사', 'Go to': '이동', Reader: '화면' } as const;

/** What the palette and the help say. */
export const paletteTexts = {
  Keys: '단축키',
  'All keys are as they came.': '모든 단축키를 초기화했습니다.',
  Reset: '초기화',
  '{control} or {command} finds every command, and {enter} opens a selected story. No key acts while you type. To change one, press {change} and then one key, or two one after the other; Backspace switches it off, Esc leaves it.':
    '{control} 또는 {command} 키로 모든 명령을 찾고, {enter} 키로 선택한 기사를 엽니다. 입력하는 동안에는 단축키가 작동하지 않습니다. 바꾸려면 {change} 단추를 누른 뒤 키를 하나 또는 차례로 두 개 누르십시오. Backspace는 단축키 해제, Esc는 취소입니다.',
  'This browser does not let Slugline store anything: keys that you change last until you leave the page.':
    '이 브라우저에서는 저장이 허용되지 않습니다. 바꾼 단축키는 페이지를 떠날 때까지만 유지됩니다.',
  'Your keys were kept by a newer Slugline, which this one cannot read: the keys are as they came.':
    '더 새로운 Slugline에서 저장한 단축키라 읽을 수 없어 기본값을 씁니다.',
  'A command, source, day or story': '명령, 매체, 날짜, 기사',
  'The key {keys} already means “{name}”. Give that another key first.':
    '{keys} 키는 이미 ‘{name}’ 단축키입니다. 그 단축키를 먼저 바꾸십시오.',
  'The key {keys} would stand in the way of “{name}” ({other}). Give that another key first.':
    '{keys} 키는 ‘{name}’ 단축키({other})와 겹칩니다. 그 단축키를 먼저 바꾸십시오.',
  '“{name}” has no key now.': '‘{name}’ 단축키를 해제했습니다.',
  '“{name}” is now {keys}.': '‘{name}’ 단축키: {keys}.',
  'Search the archive for “{words}”': '아카이브에서 ‘{words}’ 검색',
  Days: '날짜',
  'Not saved any longer': '저장을 취소했습니다',
  'Marked unread': '안 읽음으로 표시했습니다',
  'Marked read': '읽음으로 표시했습니다',
  'Nothing here is called “{query}”.': '‘{query}’: 찾는 항목이 없습니다.',
  'No key': '없음',
  'Press a key…': '키를 누르십시오…',
  Change: '변경',
  'the key: {command}': '단축키: {command}',
} as const;
