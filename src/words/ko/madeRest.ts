/** Sentences made below the screen that only parts say which come when they are asked for. */
export const madeRest: Readonly<Record<string, string>> = {
  // The parser's notices, by code: what they have in common, and what to do.
  'See in the raw copy which line it is; in your own copy, put it first, on a line of its own.':
    '원문에서 제목인 줄을 확인하십시오. 직접 쓴 원고라면 맨 앞에 한 줄로 두십시오.',
  'Nothing was found beside the header.': '머리 정보 외에 본문을 찾지 못했습니다.',
  'See in the raw copy whether the story is there; the file may have been cut short.':
    '원문에 기사가 있는지 확인하십시오. 파일이 잘렸을 수 있습니다.',
  'A line above the body fits no field.': '본문 위에 어느 항목에도 맞지 않는 줄이 있습니다.',
  'Read the line in the raw copy; the story does not show it.':
    '원문에서 그 줄을 확인하십시오. 기사에는 표시되지 않습니다.',
  'Nothing: the dateline stands as written, and the day is left open.':
    '조치 불필요: 발신지 줄은 원고 그대로이며 날짜는 비워 둡니다.',
  'The copy names an encoding that its bytes are not; it was read as what they are.':
    '원고에 적힌 인코딩과 실제가 달라 실제 인코딩으로 읽었습니다.',
  'If letters look wrong, save the file as UTF-8.': '글자가 깨져 보이면 UTF-8로 저장하십시오.',
  'Some lines are not UTF-8 as the others are; they were read as what they are.':
    '일부 줄은 UTF-8이 아니어서 실제 인코딩으로 읽었습니다.',
  'Compare those lines with where they came from.': '그 줄을 출처와 대조하십시오.',
  'Bytes that fit no letter were replaced by U+FFFD.': '글자가 아닌 바이트를 U+FFFD 기호로 바꾸었습니다.',
  'Get the file again from where it came from.': '파일을 다시 받으십시오.',
  'Letters that a program had misread before it saved the copy were put right.':
    '저장 전에 다른 프로그램이 잘못 읽은 글자를 바로잡았습니다.',
  'Compare a name with another source.': '이름을 다른 매체와 대조하십시오.',
  'Letters look misread, but not surely, or one is lost; they were left.':
    '글자가 깨진 것으로 보이나 확실하지 않거나 되살릴 수 없어 그대로 두었습니다.',
  'Get the file again, saved as UTF-8.': 'UTF-8로 저장된 파일을 다시 받으십시오.',
  'The copy is a whole page; the story was told from its furniture.':
    '페이지 전체가 담긴 원고에서 기사만 골라냈습니다.',
  'See in the raw copy whether the greyed lines are furniture.':
    '원문에서 흐리게 표시된 줄이 기사 밖의 요소인지 확인하십시오.',
  'The copy is a whole page in which no story stands out; what reads most like one was taken.':
    '페이지 전체가 담긴 원고에서 기사가 뚜렷하지 않아 가장 기사에 가까운 부분을 골랐습니다.',
  'See in the raw copy what the story is; keep its lines alone in the file.':
    '원문에서 기사 부분을 확인하고 파일에 그 줄만 남기십시오.',
  'The time stamp states no zone; the agency’s own was taken.': '송고 시각에 시간대가 없어 매체의 시간대로 보았습니다.',
  'Nothing, unless the agency filed from another zone.': '다른 시간대에서 송고한 경우가 아니면 조치 불필요.',
  'The time stamp states no zone; the page is Korean, so Korea’s was taken.':
    '송고 시각에 시간대가 없습니다. 한국어 페이지라 한국 시간대로 보았습니다.',
  'Read the time as the place’s own; a record of the agency with its zone makes it certain.':
    '시각을 현지 시각으로 읽으십시오. 매체 기록에 시간대를 넣으면 확실해집니다.',
  'The time stamp states no zone and none is known; only the day was kept.':
    '송고 시각에 시간대가 없고 알 수도 없어 날짜만 남겼습니다.',
  'See the hour in the raw copy; a record of the agency with its zone would keep it.':
    '시각은 원문에서 확인하십시오. 매체 기록에 시간대를 넣으면 시각도 남습니다.',
  'Put the day into the file’s name, as in 20261023-quarry.txt.':
    '20261023-quarry.txt처럼 파일 이름에 날짜를 넣으십시오.',
  'The year of the dateline was taken from the time stamp.': '발신지 줄의 연도를 송고 시각에서 가져왔습니다.',
  'Nothing: copy is filed within days of its dateline.': '조치 불필요: 원고는 발신일 며칠 안에 송고됩니다.',
  'The year of the dateline was taken from a photo caption or the file’s name.':
    '발신지 줄의 연도를 사진 설명이나 파일 이름에서 가져왔습니다.',
  'Compare the year with what the story tells.': '연도를 기사 내용과 대조하십시오.',
  'The bytes do not prove an encoding; the likeliest was taken.':
    '인코딩이 확실하지 않아 가장 유력한 것으로 읽었습니다.',
  'The parser saw something that it would not guess.': '추정하지 않은 부분이 있습니다.',
  'See the line in the raw copy.': '원문에서 그 줄을 확인하십시오.',
  // Files that were set aside.
  'It may not be read: the rights to it are missing. Grant them, or move it out of the folder.':
    '읽기 권한이 없습니다. 권한을 주거나 폴더 밖으로 옮기십시오.',
  'It is not there. Look at the name, or at where a link of that name leads.':
    '파일이 없습니다. 이름이나 링크의 대상을 확인하십시오.',
  'It is a link that leads back to itself. Remove it.': '자기 자신을 가리키는 링크입니다. 지우십시오.',
  'It is a file, not a folder. Name the folder it is in.': '폴더가 아니라 파일입니다. 파일이 든 폴더를 지정하십시오.',
  'It is a folder, not a file. Name a file in it.': '파일이 아니라 폴더입니다. 폴더 안의 파일을 지정하십시오.',
  'It cannot be read ({why}).': '읽을 수 없습니다({why}).',
  'It is neither a file nor a folder, but a device, a socket or a pipe.':
    '파일이나 폴더가 아니라 장치, 소켓 또는 파이프입니다.',
  'Its name ends in {ending}, which is not wire copy. Save its text as a .txt file to read it.':
    '확장자가 {ending}이어서 원고가 아닙니다. 읽으려면 텍스트를 .txt 파일로 저장하십시오.',
  'It is empty: 0 bytes. File it again.': '빈 파일(0바이트)입니다. 다시 저장하십시오.',
  'It is too long: {size} MB, where {most} MB are read at the most. Split it.':
    '파일이 너무 큽니다: {size} MB(최대 {most} MB). 나누십시오.',
  'It is a link that leads nowhere. Remove it, or restore what it names.':
    '대상이 없는 링크입니다. 지우거나 대상을 복원하십시오.',
  'It is a folder that is called like a file. What is in it was read.':
    '파일처럼 이름 붙은 폴더입니다. 안의 내용은 읽었습니다.',
  'It is a link to a folder that holds it. It was not followed.': '상위 폴더를 가리키는 링크여서 따라가지 않았습니다.',
  'It is a picture ({kind}), not copy. Put pictures into public/photos.':
    '원고가 아니라 사진({kind})입니다. 사진은 public/photos 폴더에 넣으십시오.',
  'It is a PDF, not copy. Save its text as a .txt file.': '원고가 아니라 PDF입니다. 텍스트를 .txt 파일로 저장하십시오.',
  'It is not text: most likely a program, a picture or a compressed file.':
    '텍스트가 아닙니다. 프로그램, 사진 또는 압축 파일로 보입니다.',
  'It holds the same copy as {file}, which is shown.': '{file} 파일과 같은 원고이며 그 파일을 표시합니다.',
  // Why articles are one story.
  'The {after} continues the {before}: it {signs}. The alert names no agency; no other’s copy goes on with it as clearly.':
    '{after} ← {before}: {signs}. 속보에 통신사 이름이 없으며, 이만큼 뚜렷이 이어지는 다른 통신사 기사는 없습니다.',
  'The {after} continues the {before}: it {signs}.': '{after} ← {before}: {signs}.',
  'first version': '첫 판',
  'first version, {clock}': '첫 판, {clock}',
  'names it as what it is about and {more}': '대상 기사로 지목, {more}',
  'names it as what it is about': '대상 기사로 지목',
  'has the slugline “{slug}” as well and {more}': '슬러그 ‘{slug}’ 일치, {more}',
  'has the slugline “{slug}” as well': '슬러그 ‘{slug}’ 일치',
  'shares about {percent} % of its wording': '문장 약 {percent}% 일치',
  'tells of the same people and places': '같은 인물과 장소를 다룸',
  'tells of the same people and places within hours': '몇 시간 안에 같은 인물과 장소를 다룸',
  // What a search could not use.
  'Nothing is known as “{what}”.': '‘{what}’: 없는 검색 조건입니다.',
  '“{value}” is not a day; write it as 2026-10-31, 2026-10 or 2026.':
    '‘{value}’: 날짜 형식이 아닙니다. 2026-10-31, 2026-10 또는 2026처럼 적으십시오.',
  'Only the first {n} letters were looked for.': '앞의 {n}자만 검색했습니다.',
  'Only the first {n} words were looked for.': '앞의 {n}개 낱말만 검색했습니다.',
};
