/** The people who read a report are in the Netherlands, whatever zone the machine that makes it has. */
const opmaak = (opties: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", ...opties })

const lang = opmaak({ weekday: "long", day: "numeric", month: "long", year: "numeric" })
const kort = opmaak({ day: "numeric", month: "short" })
const klok = opmaak({ hour: "2-digit", minute: "2-digit" })

/** `maandag 5 januari 2026` */
export const dag = (tijdstip: string): string => lang.format(new Date(tijdstip))

/** `5 jan` */
export const korteDag = (tijdstip: string): string => kort.format(new Date(tijdstip)).replace(".", "")

/** `02:00`, by the Dutch clock. */
export const tijd = (tijdstip: string): string => klok.format(new Date(tijdstip))

/** `02:00 tot 02:14`, and the day of the end where it is another one. */
export const periode = (van: string, tot: string): string =>
  `${tijd(van)} tot ${dag(van) === dag(tot) ? "" : `${dag(tot)}, `}${tijd(tot)}`
