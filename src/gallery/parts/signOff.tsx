import { SignOff } from '../../ui/SignOff.tsx';
import type { Part } from '../Part.ts';

/** {@link SignOff} in its states. */
export const signOff: Part = {
  states: {
    whole: (
      <SignOff
        signOff="(END)"
        copyright="(C) Narae News Agency. All Rights Reserved"
        language="en"
        imprint="Narae News Agency, 3rd LD"
      />
    ),
    'credits only': <SignOff signOff="(Reporting by Han Doyul; Editing by Seo Yuna)" copyright={null} language="en" />,
    Korean: <SignOff signOff="(끝)" copyright="<저작권자(c) 나래통신, 무단 전재-재배포 금지>" language="ko" />,
  },
};
