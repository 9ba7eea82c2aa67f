const names: readonly string[][] = [
  [
    'jan',
    'january',
    'januar',
    'janvier',
    'janv',
    'ene',
    'enero',
    'gennaio',
    'gen',
    'januari',
    'janeiro',
    'янв',
    'января',
  ],
  [
    'feb',
    'february',
    'februar',
    'février',
    'févr',
    'fév',
    'febrero',
    'febbraio',
    'februari',
    'fev',
    'fevereiro',
    'фев',
    'февраля',
  ],
  ['mar', 'march', 'märz', 'mars', 'marzo', 'maart', 'mrt', 'marchg', 'março', 'marts', 'марта'],
  ['apr', 'april', 'avril', 'avr', 'abr', 'abril', 'aprile', 'апр', 'апреля'],
  ['may', 'mai', 'mayo', 'maggio', 'mei', 'maj', 'maio', 'мая'],
  ['jun', 'june', 'juni', 'juin', 'junio', 'giugno', 'giu', 'junho', 'июня'],
  ['jul', 'july', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'lug', 'julho', 'июля'],
  ['aug', 'august', 'août', 'ago', 'agosto', 'augustus', 'augusti', 'авг', 'августа'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre', 'settembre', 'set', 'setembro', 'сен', 'сентября'],
  ['oct', 'october', 'okt', 'oktober', 'octobre', 'octubre', 'ottobre', 'ott', 'out', 'outubro', 'окт', 'октября'],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro', 'ноя', 'ноября'],
  [
    'dec',
    'december',
    'dez',
    'dezember',
    'décembre',
    'déc',
    'dic',
    'diciembre',
    'dicembre',
    'des',
    'dezembro',
    'дек',
    'декабря',
  ],
];

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
);

/** The number of a month, 1 to 12, as any of the agencies writes its name, with or without a full stop; null if it is none. */
export const monthOf = (name: string): number | null => numbers.get(name.toLowerCase().replace(/\.$/, '')) ?? null;

const two = (value: number): string => String(value).padStart(2, '0');

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `YYYY-MM-DD`, or `--MM-DD` where the year is null; null for a day that no calendar has. */
export function dateOf(year: number | null, month: number, day: number): string | null {
  if (day < 1 || day > (lengths[month - 1] ?? 0)) return null;
  if (year === null) return `--${two(month)}-${two(day)}`;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2 && day === 29 && !isLeap) return null;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
