const again = 'Try again, or build the reader again with npm run build.';
const retry = '다시 시도하거나 npm run build 명령으로 다시 빌드하십시오.';

/**
 * Sentences that are made in English below the screen, when the bundle is loaded and when copy is read: what a first screen may
 * have to say. `{name}` stands for what changes.
 */
export const made: Readonly<Record<string, string>> = {
  'The file {path} could not be fetched. Check the connection, or build the reader again.':
    '{path} 파일을 가져오지 못했습니다. 연결 상태를 확인하거나 리더를 다시 빌드하십시오.',
  'The file {path} is not there (the server says {status}). Check the connection, or build the reader again.':
    '{path} 파일이 없습니다(서버 응답 {status}). 연결 상태를 확인하거나 리더를 다시 빌드하십시오.',
  'The file {path} broke off while it was loading. Check the connection, or build the reader again.':
    '{path} 파일을 불러오다가 끊겼습니다. 연결 상태를 확인하거나 리더를 다시 빌드하십시오.',
  'The archive has been built anew since this page was opened, and what stood here is elsewhere now.':
    '이 페이지를 연 뒤 아카이브가 새로 빌드되어 내용의 위치가 바뀌었습니다.',
  'The file {path} holds other stories than it should. Build the reader again.':
    '{path} 파일에 다른 기사가 들어 있습니다. 리더를 다시 빌드하십시오.',
  'The file {path} does not hold the copy {file}. Build the reader again.':
    '{path} 파일에 원고 {file} 내용이 없습니다. 리더를 다시 빌드하십시오.',
  'The file {path} does not hold this story. Build the reader again.':
    '{path} 파일에 이 기사가 없습니다. 리더를 다시 빌드하십시오.',
  [`The file {file} was cut short while it was written or loaded. ${again}`]: `{file} 파일이 저장 또는 전송 중에 잘렸습니다. ${retry}`,
  [`Where the file {file} should be, something else was sent. ${again}`]: `{file} 파일 대신 다른 내용이 전송됐습니다. ${retry}`,
  [`The file {file} is damaged: it does not hold what it should. ${again}`]: `{file} 파일이 손상됐습니다. ${retry}`,
  [`The archive at {file} is written in format {theirs}; this reader understands format {ours}. ${again}`]: `{file} 아카이브의 형식은 {theirs}이며 이 리더는 형식 {ours}만 읽습니다. ${retry}`,
  'new version': '새 판',
  'No line could be told to be the headline.': '제목인 줄을 찾지 못했습니다.',
  'No text was found beside the header.': '머리 정보 외에 본문을 찾지 못했습니다.',
  'The dateline names a day that no calendar has.': '발신지 줄의 날짜가 달력에 없는 날짜입니다.',
  'This line above the body fits no field; it is kept in the raw copy.':
    '본문 위의 이 줄은 어느 항목에도 맞지 않아 원문에만 남겼습니다.',
  'The file is a web page; its menus, links and other stories were left out.':
    '웹 페이지 파일입니다. 메뉴, 링크, 다른 기사는 뺐습니다.',
  'The file is a web page in which no story stands out; what reads most like one was taken.':
    '웹 페이지 파일에서 기사가 뚜렷하지 않아 가장 기사에 가까운 부분을 골랐습니다.',
  "The time stamp states no zone; the agency's own, {zone}, was taken.":
    '송고 시각에 시간대가 없어 매체의 시간대({zone})로 보았습니다.',
  'The time stamp states no zone; the page is Korean, so Korea’s, +09:00, was taken.':
    '송고 시각에 시간대가 없습니다. 한국어 페이지라 한국 시간대(+09:00)로 보았습니다.',
  'The time stamp states no zone and the agency’s is not known; only the day was kept.':
    '송고 시각에 시간대가 없고 매체의 시간대도 알 수 없어 날짜만 남겼습니다.',
  'Nothing in the copy tells the year of its dateline.': '원고에서 발신지 줄의 연도를 알 수 없습니다.',
  'The year of the dateline was taken from the {where}.': '발신지 줄의 연도를 {where}에서 가져왔습니다.',
  'time stamp': '송고 시각',
  'photo caption': '사진 설명',
  'file’s name': '파일 이름',
  'The bytes are not UTF-8; they were read as {encoding}. If letters look wrong, save the file as UTF-8.':
    'UTF-8이 아니어서 {encoding} 인코딩으로 읽었습니다. 글자가 깨져 보이면 UTF-8로 저장하십시오.',
  'The copy says that it is {declared}, but its bytes are not; they were read as {encoding}.':
    '원고에 적힌 인코딩({declared})과 실제가 달라 {encoding} 인코딩으로 읽었습니다.',
  'Some bytes fit no letter and were replaced by \ufffd. Ask for the file again.':
    '글자가 아닌 바이트를 \ufffd 기호로 바꾸었습니다. 파일을 다시 받으십시오.',
  'Some lines, this one first, are not UTF-8 as the others are; they were read as {encoding}.':
    '이 줄부터 일부 줄은 UTF-8이 아니어서 {encoding} 인코딩으로 읽었습니다.',
  'The copy holds {name}; {n} line was read again, this one first.':
    '원고에 {name} 부분이 있어 {n}줄을 다시 읽었습니다.',
  'The copy holds {name}; {n} lines were read again, this one first.':
    '원고에 {name} 부분이 있어 이 줄부터 {n}줄을 다시 읽었습니다.',
  'This looks like {name}. It was left as it is.': '{name} 부분으로 보입니다. 그대로 두었습니다.',
  'This looks misread, but a letter of it is lost. It was left as it is.':
    '글자가 깨진 것으로 보이나 일부를 되살릴 수 없어 그대로 두었습니다.',
  'Korean (code page 949) that had been read as Latin-1': 'Latin-1로 잘못 읽은 한국어(CP949)',
  'UTF-8 that had been read as windows-1252': 'windows-1252로 잘못 읽은 UTF-8',
};
