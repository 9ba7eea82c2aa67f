/** What is said about the reader's own marks. */
export const markTexts = {
  'The file could not be read. It may have been moved or is not yours to open.':
    '파일을 읽지 못했습니다. 옮겨졌거나 열 권한이 없는 파일입니다.',
  '{marks}. It is kept in this browser, on this device, and goes nowhere else.':
    '{marks}. 이 기기의 이 브라우저에만 보관되며 다른 곳으로 전송되지 않습니다.',
  'Nothing read, saved or noted yet': '아직 읽거나 저장하거나 메모한 기사가 없습니다',
  'Saved stories': '저장한 기사',
  'Unread stories': '안 읽은 기사',
  'A copy of your marks': '기록 백업',
  'One file holds all of it: what you read, saved and noted, and what you took out of a story. Merged into another browser it adds to what is there, and of two different notes both stay.':
    '읽음·저장·메모와 기사에서 떼어 낸 원고를 파일 하나에 담습니다. 다른 브라우저에서 합치면 그곳의 기록에 더해지고, 서로 다른 메모는 둘 다 남습니다.',
  'Save a copy': '백업 저장',
  'Merge a file': '파일 합치기',
  'File of marks': '기록 파일',
  'A story that is no longer in this archive': '아카이브에 더 이상 없는 기사',
  'A story that could not be loaded': '불러오지 못한 기사',
  'Your notes': '내 메모',
  'A newer version of Slugline wrote this file; this one would lose what it does not know. Nothing was taken from it. Bring this reader up to date, then try again.':
    '더 새로운 Slugline에서 저장한 파일이라 일부가 사라질 수 있어 가져오지 않았습니다. 이 리더를 갱신한 뒤 다시 시도하십시오.',
  'This file holds no marks of Slugline. Nothing was taken from it. Choose a file that “Save a copy” wrote.':
    'Slugline 기록이 없는 파일이라 가져오지 않았습니다. ‘백업 저장’으로 만든 파일을 고르십시오.',
  'Merged. The file added nothing that was not here.': '합쳤습니다. 새로 더해진 기록은 없습니다.',
  'Merged. New here: {words}.': '합쳤습니다. 새로 더해진 기록: {words}.',
  '{versions} read': '{versions} 읽음',
  '{stories} saved': '{stories} 저장',
  '{articles} taken out of a story': '기사에서 떼어 낸 {articles}',
  'This browser does not let Slugline store anything. What you read, save and note here is kept until this tab is closed.':
    '이 브라우저에서는 저장이 허용되지 않습니다. 읽음·저장·메모는 이 탭을 닫을 때까지만 유지됩니다.',
  'The browser’s storage is full. What you mark now is kept until this tab is closed; save a copy, or free some room.':
    '브라우저 저장 공간이 가득 찼습니다. 지금부터의 기록은 이 탭을 닫을 때까지만 유지됩니다. 백업을 저장하거나 공간을 비우십시오.',
  'A newer version of Slugline stored your marks here; this one leaves them as they are. What you mark now is kept until this tab is closed. Load the page again for the newer version.':
    '더 새로운 Slugline에서 저장한 기록이 있어 그대로 둡니다. 지금부터의 기록은 이 탭을 닫을 때까지만 유지됩니다. 페이지를 다시 불러오면 새 버전이 열립니다.',
  'The stored marks could not be read. They were put aside, not thrown away, and Slugline began anew; a copy that you saved brings the rest back.':
    '저장된 기록을 읽지 못했습니다. 버리지 않고 따로 두었으며 새로 시작합니다. 저장해 둔 백업이 있으면 되살릴 수 있습니다.',
  'The browser’s storage was cleared while Slugline was open. What this tab still knows is stored again with the next mark.':
    '열려 있는 동안 브라우저 저장 공간이 비워졌습니다. 이 탭에 남은 기록은 다음 표시 때 다시 저장됩니다.',
  'Your marks': '내 기록',
  'Mark unread': '안 읽음으로 표시',
  'Mark read': '읽음으로 표시',
  'Change your note': '메모 고치기',
  'Write a note': '메모 쓰기',
  'Your note. It stays on this device.': '내 메모. 이 기기에만 보관됩니다.',
  'Keep the note': '메모 저장',
  'Leave it as it was': '취소',
  'You took this copy out of {story}.': '이 원고가 원래 속했던 기사: {story}.',
  'another story': '다른 기사',
  'Put it back': '되돌리기',
  'Why these are one story': '한 기사로 묶은 이유',
  'Its versions': '묶인 판',
  'Not the same story': '다른 기사로 분리',
} as const;
