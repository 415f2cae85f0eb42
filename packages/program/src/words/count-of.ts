const dutch = new Intl.NumberFormat("nl-NL")

/** A number in Dutch notation: `1.234.567`. */
export const number = (waarde: number): string => dutch.format(waarde)

/** A number with its noun: `1 bevinding`, `12 bevindingen`. */
export const countOf = (howMany: number, one: string, meer: string): string =>
  `${number(howMany)} ${howMany === 1 ? one : meer}`
