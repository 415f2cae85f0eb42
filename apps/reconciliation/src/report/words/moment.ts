/** Readers of a report are in the Netherlands, whatever the time zone of the machine that makes it. */
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", ...options })

const long = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" })
const short = format({ day: "numeric", month: "short" })
const clock = format({ hour: "2-digit", minute: "2-digit" })

/** `maandag 5 januari 2026` */
export const day = (tijdstip: string): string => long.format(new Date(tijdstip))

/** `5 jan` */
export const shortDay = (tijdstip: string): string => short.format(new Date(tijdstip)).replace(".", "")

/** `02:00`, by the Dutch clock. */
export const time = (tijdstip: string): string => clock.format(new Date(tijdstip))

/** `02:00 tot 02:14`, with the day of the end if it is another day. */
export const period = (van: string, tot: string): string =>
  `${time(van)} tot ${day(van) === day(tot) ? "" : `${day(tot)}, `}${time(tot)}`
