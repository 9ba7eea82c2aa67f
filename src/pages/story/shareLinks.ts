/** What is shared of a story: its public address, its title, and a picture's public address where its terms allow that. */
export type Shared = { readonly address: string; readonly title: string; readonly picture: string | null };

/** A service to share with, at its plain address. */
export type ShareLink = { readonly name: string; readonly href: string };

/** How long a service's address may be; servers refuse much longer ones. */
const longest = 4000;

type Service = {
  readonly name: string;
  readonly at: string;
  readonly says: (shared: Shared) => Record<string, string>;
};

const services: readonly Service[] = [
  {
    name: 'Facebook',
    at: 'https://www.facebook.com/sharer/sharer.php',
    says: ({ address }) => ({ u: address }),
  },
  {
    name: 'X (Twitter)',
    at: 'https://x.com/intent/post',
    says: ({ address, title }) => ({ url: address, text: title }),
  },
  {
    name: 'KakaoStory',
    at: 'https://story.kakao.com/share',
    says: ({ address }) => ({ url: address }),
  },
  {
    name: 'Pinterest',
    at: 'https://www.pinterest.com/pin/create/button/',
    says: ({ address, title, picture }) => ({
      url: address,
      description: title,
      ...(picture === null ? {} : { media: picture }),
    }),
  },
  {
    name: 'Naver',
    at: 'https://share.naver.com/web/shareView',
    says: ({ address, title }) => ({ url: address, title }),
  },
  {
    name: 'Band',
    at: 'https://band.us/plugin/share',
    says: ({ address, title }) => ({ body: `${title}\n${address}`.trim(), route: address }),
  },
];

const hrefOf = ({ at, says }: Service, shared: Shared): string =>
  `${at}?${Object.entries(says(shared))
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))}`)
    .join('&')}`;

/** A service's address; of a title that makes it too long as many characters as fit, of the story's address all. */
function fitting(service: Service, shared: Shared): string {
  const whole = hrefOf(service, shared);
  if (whole.length <= longest) return whole;
  const characters = [...shared.title];
  let [fits, fails] = [0, characters.length];
  const cut = (length: number): string =>
    hrefOf(service, { ...shared, title: length === 0 ? '' : `${characters.slice(0, length).join('').trimEnd()}…` });
  while (fits + 1 < fails) {
    const length = Math.floor((fits + fails) / 2);
    if (cut(length).length <= longest) fits = length;
    else fails = length;
  }
  return cut(fits);
}

/** The services' addresses that share a story: what a click of the reader's own opens, nothing of theirs before. */
export const shareLinks = (shared: Shared): ShareLink[] =>
  services.map((service) => ({ name: service.name, href: fitting(service, shared) }));
