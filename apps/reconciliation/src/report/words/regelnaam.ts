import type { Regel } from "@betrokkene/domain"

/** The name of a rule as a heading: `Dubbele partij identificator`. */
export const regeltitel = (regel: Regel): string => {
  const woorden = regel.replaceAll("-", " ")
  return woorden.charAt(0).toUpperCase() + woorden.slice(1)
}
