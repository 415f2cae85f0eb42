const nederlands = new Intl.NumberFormat("nl-NL")

/** A number as it is written in Dutch: `1.234.567`. */
export const getal = (waarde: number): string => nederlands.format(waarde)

/** How many of what: `1 bevinding`, `12 bevindingen`. */
export const aantal = (hoeveel: number, een: string, meer: string): string =>
  `${getal(hoeveel)} ${hoeveel === 1 ? een : meer}`
