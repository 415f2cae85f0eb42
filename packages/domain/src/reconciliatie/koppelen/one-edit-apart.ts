import { commonPrefix } from "./jaro-winkler.ts"

/** Whether one typing error makes two different texts equal: a letter too many, too few, another one, or two neighbours that changed places. */
export const isOneEditApart = (een: string, ander: string): boolean => {
  const [kort, lang] = een.length <= ander.length ? [een, ander] : [ander, een]
  if (een === ander || lang.length - kort.length > 1) return false
  const begin = commonPrefix(kort, lang)

  if (lang.length > kort.length) return kort.slice(begin) === lang.slice(begin + 1)
  const verwisseld = kort[begin] === lang[begin + 1] && kort[begin + 1] === lang[begin]
  return kort.slice(begin + 1) === lang.slice(begin + 1) ||
    (verwisseld && kort.slice(begin + 2) === lang.slice(begin + 2))
}
