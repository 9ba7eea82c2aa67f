/** What is said about reading without a network. */
export const offlineTexts = {
  'On this device: read without a network': '이 기기에 보관: 네트워크 없이 읽기',
  'On this device: what is read without a network': '이 기기에 보관: 네트워크 없이 읽을 기사',
  'See what is on this device.': '이 기기에 보관된 기사 보기',
  'What is on this device': '이 기기에 보관된 기사',
  'Not on this device': '이 기기에 없습니다',
  'The network cannot be reached, and this is not among what is kept here.':
    '네트워크에 연결할 수 없고, 이 기기에 보관된 기사도 아닙니다.',
  'Nothing is kept on this device yet. Connect once, and the newest days are.':
    '아직 이 기기에 보관된 기사가 없습니다. 한 번 연결하면 최신 기사가 보관됩니다.',
  'On this device are {here}.': '이 기기에 보관: {here}.',
  'the newest days ({stories})': '최신 기사({stories})',
  'the days you chose ({stories})': '선택한 날짜({stories})',
  '{some} and {last}': '{some}, {last}',
  'Choose a first and a last day to see how much it is.': '시작일과 종료일을 고르면 분량이 표시됩니다.',
  'These days are among those above.': '위에 이미 있는 날짜입니다.',
  'Counting.': '세는 중입니다.',
  'No stories lie on these days.': '이 날짜에는 기사가 없습니다.',
  '{stories}, about {bytes}.': '{stories}, 약 {bytes}.',
  ' Under your limit {bytes} are left: allow more, or choose fewer days.':
    ' 한도까지 {bytes} 남았습니다. 한도를 늘리거나 날짜를 줄이십시오.',
  'Keep these days': '이 날짜 보관',
  'Being kept now: {stories} so far.': '보관 중: 지금까지 {stories}.',
  'Waits to be kept.': '보관 대기 중입니다.',
  '{stories}, {bytes}.': '{stories}, {bytes}.',
  'Not kept: it would pass your limit. Allow more, or let something go.':
    '보관하지 못했습니다: 한도를 넘습니다. 한도를 늘리거나 다른 기사를 지우십시오.',
  'Not kept: the device has no room for it.': '보관하지 못했습니다: 기기에 공간이 없습니다.',
  'Let go': '지우기',
  ', frees {bytes}': ', {bytes} 확보',
  'The newest days': '최신 기사',
  '{stories}: {bytes}, always kept. This edition was kept on {when}.':
    '{stories}: {bytes}, 늘 보관됩니다. 보관 시각: {when}.',
  'They are being kept now.': '지금 보관하는 중입니다.',
  'They are kept as soon as the network can be reached.': '네트워크에 연결되는 대로 보관됩니다.',
  Room: '저장 공간',
  'What is kept takes {bytes} of the {limit} MB that you allow.': '보관한 분량: {bytes}, 허용 한도 {limit} MB.',
  'The browser says that this host uses {used} of {all}.': '브라우저가 알려 준 이 사이트의 사용량: {all} 중 {used}.',
  'Keep at the most': '보관 한도',
  'Let go of all but the newest days': '최신 기사만 남기고 모두 지우기',
  'What stands here is read without a network: list, stories, and search among them. It lies in this browser and goes nowhere else. Pictures are kept only where their terms allow it.':
    '여기 있는 기사는 네트워크 없이도 목록과 본문, 검색을 쓸 수 있습니다. 이 브라우저에만 보관되며 다른 곳으로 전송되지 않습니다. 사진은 이용 조건이 허용하는 것만 보관합니다.',
  'Days you choose': '선택한 날짜',
  'Days can be chosen once the list is here.': '목록을 불러온 뒤에 날짜를 고를 수 있습니다.',
  'A story that you save is kept here with all its versions, until you save it no longer.':
    '저장한 기사는 저장을 취소할 때까지 모든 판을 여기에 보관합니다.',
  '{kept} of {saved} kept: {bytes}.': '{saved} 중 {kept}건 보관: {bytes}.',
  ' {stories} left the archive.': ' 아카이브에서 빠진 기사: {stories}.',
  ' For {stories} there is no room under the limit.': ' 한도가 모자라 보관하지 못한 기사: {stories}.',
  ' More are being kept now.': ' 나머지를 보관하는 중입니다.',
  'Keep what I save on this device': '저장한 기사를 이 기기에 보관',
  'Nothing can be kept here: browsers keep files only for addresses that begin with https, and some not in a private window. Reading needs the network.':
    '여기에는 보관할 수 없습니다. 브라우저는 https 주소에서만 파일을 보관하며, 시크릿 창에서는 보관하지 않기도 합니다. 읽으려면 네트워크가 필요합니다.',
  'This browser does not let Slugline store anything. Allow it in the browser’s settings, or read with the network.':
    '이 브라우저에서는 저장이 허용되지 않습니다. 브라우저 설정에서 허용하거나 네트워크에 연결해 읽으십시오.',
  'This reader follows a folder of copy and always shows the newest; it keeps nothing for later. A reader that was built (npm run build) does.':
    '이 리더는 원고 폴더를 따라가며 늘 최신 기사를 보여 주므로 따로 보관하지 않습니다. 빌드한 리더(npm run build)에서는 보관할 수 있습니다.',
  'The network cannot be reached. What was kept before stays, and the rest follows once the network is back.':
    '네트워크에 연결할 수 없습니다. 보관된 기사는 그대로이며, 나머지는 연결되면 이어집니다.',
  'The device has no room for more. Free some of it, or let go of something here.':
    '기기에 남은 공간이 없습니다. 공간을 비우거나 여기에서 일부를 지우십시오.',
  'The archive is written for a newer edition of Slugline. Show that edition, and it is kept anew; what was kept before stays until then.':
    '아카이브가 더 새로운 Slugline용입니다. 새 판을 열면 다시 보관되며, 그때까지는 보관된 기사가 남아 있습니다.',
  'Part of the archive is damaged where it is served, so it was not kept. What was kept before stays.':
    '서버의 아카이브 일부가 손상돼 보관하지 못했습니다. 이미 보관된 기사는 그대로입니다.',
  'A newer edition is here.': '새 판이 있습니다.',
  'Show it': '열기',
  'No network. You read what is on this device.': '네트워크가 없어 이 기기에 보관된 기사를 보여 줍니다.',
  'What is here': '보관된 기사',
  ', searched only the {stories} on this device': ', 이 기기에 보관된 {stories}만 검색',
} as const;
