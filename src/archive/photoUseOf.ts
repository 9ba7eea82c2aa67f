import type { Photo } from '../wire/article.ts';
import { isCreditDue, mayArchive, mayRedistribute, maySell } from '../wire/terms.ts';
import { territoriesIn } from '../wire/territories.ts';
import type { PhotoUse } from './photoUse.ts';

const isCreditAlone = (term: string): boolean => {
  const forbidden = [mayArchive, mayRedistribute, maySell].some((may) => may([term]) === false);
  return isCreditDue([term]) && !forbidden && !/only|nur |uniquement|s[oó]lo/i.test(term);
};

/** What a photo's usage terms come to. */
export function photoUseOf({ usageTerms, rights }: Photo): PhotoUse {
  const { onlyIn, notIn } = territoriesIn(usageTerms);
  return {
    onlyIn: onlyIn.length > 0 || rights.territory === null ? onlyIn : [rights.territory],
    notIn,
    redistribution: rights.redistribution,
    sale: rights.sale,
    archive: mayArchive(usageTerms),
    isCreditDue: isCreditDue(usageTerms),
    isFree: onlyIn.length + notIn.length === 0 && usageTerms.every(isCreditAlone),
  };
}
