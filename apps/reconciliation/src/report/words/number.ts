const dutch = new Intl.NumberFormat("nl-NL")

/** A number as it is written in Dutch: `1.234.567`. */
export const number = (waarde: number): string => dutch.format(waarde)

/** How many of what: `1 bevinding`, `12 bevindingen`. */
export const aantal = (howMany: number, one: string, meer: string): string =>
  `${number(howMany)} ${howMany === 1 ? one : meer}`
