import type { Regel } from "@betrokkene/domain"

/** The name of a rule as a heading: `Dubbele partij identificator`. */
export const regelTitle = (regel: Regel): string => {
  const words = regel.replaceAll("-", " ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}
