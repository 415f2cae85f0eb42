/**
 * The similarity of two texts, from 0 to 1: Jaro's measure (equal letters at nearly the same place, and how many of
 * them are out of order) with Winkler's bonus for at most four equal letters at the start. Symmetrical.
 *
 * @see W. E. Winkler, String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record
 * Linkage (1990)
 */
export const jaroWinkler = (one: string, other: string): number => {
  if (one === other) return 1
  // The pairing of letters depends on the text it starts from, so always start from the same one.
  const [shorter, longer] = one.length < other.length || (one.length === other.length && one < other)
    ? [one, other]
    : [other, one]
  const inShorter: Array<string> = []
  const inLonger: Array<string> = []
  const reach = Math.max(0, Math.floor(longer.length / 2) - 1)
  for (let place = 0; place < shorter.length; place++) {
    const letter = shorter[place] as string
    for (let there = Math.max(0, place - reach); there <= Math.min(longer.length - 1, place + reach); there++) {
      if (longer[there] !== letter || inLonger[there] !== undefined) continue
      inShorter.push(letter)
      inLonger[there] = letter
      break
    }
  }
  const count = inShorter.length
  if (count === 0) return 0
  // `filter` skips the places that were never filled.
  const transposed =
    inLonger.filter((letter) => letter !== undefined).filter((letter, place) => letter !== inShorter[place]).length / 2
  const jaro = (count / shorter.length + count / longer.length + (count - transposed) / count) / 3
  return jaro + Math.min(4, commonPrefix(shorter, longer)) * 0.1 * (1 - jaro)
}

/** The number of equal letters at the start of two texts. */
export const commonPrefix = (one: string, other: string): number => {
  const length = Math.min(one.length, other.length)
  let place = 0
  while (place < length && one[place] === other[place]) place++
  return place
}
