/**
 * How alike two texts are, from 0 to 1: Jaro's measure (letters that both have near the same place, and how many of those are out of
 * order) with Winkler's bonus for up to four letters that are equal at the begin. Symmetrical.
 *
 * @see W. E. Winkler, String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage (1990)
 */
export const jaroWinkler = (een: string, ander: string): number => {
  if (een === ander) return 1
  // Which letters are taken together depends on where one begins, so one always begins with the same text.
  const [kort, lang] = een.length < ander.length || (een.length === ander.length && een < ander)
    ? [een, ander]
    : [ander, een]
  const inKort: Array<string> = []
  const inLang: Array<string> = []
  const reikwijdte = Math.max(0, Math.floor(lang.length / 2) - 1)
  for (let plaats = 0; plaats < kort.length; plaats++) {
    const letter = kort[plaats] as string
    for (let daar = Math.max(0, plaats - reikwijdte); daar <= Math.min(lang.length - 1, plaats + reikwijdte); daar++) {
      if (lang[daar] !== letter || inLang[daar] !== undefined) continue
      inKort.push(letter)
      inLang[daar] = letter
      break
    }
  }
  const aantal = inKort.length
  if (aantal === 0) return 0
  // Walking along an array passes over the places that were never filled.
  const verwisseld =
    inLang.filter((letter) => letter !== undefined).filter((letter, plaats) => letter !== inKort[plaats]).length / 2
  const jaro = (aantal / kort.length + aantal / lang.length + (aantal - verwisseld) / aantal) / 3
  return jaro + Math.min(4, commonPrefix(kort, lang)) * 0.1 * (1 - jaro)
}

/** How many letters are equal at the begin of two texts. */
export const commonPrefix = (een: string, ander: string): number => {
  const lengte = Math.min(een.length, ander.length)
  let plaats = 0
  while (plaats < lengte && een[plaats] === ander[plaats]) plaats++
  return plaats
}
