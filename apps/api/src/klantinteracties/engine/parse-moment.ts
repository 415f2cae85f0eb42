import { Tijdstip } from "@betrokkene/domain"
import { type Option, Schema } from "effect"

const decodeTijdstip = Schema.decodeUnknownOption(Tijdstip)

/** The moment in this text; without a time zone it is in UTC, and a day alone is its midnight. None if it is none. */
export const parseMoment = (text: string): Option.Option<Tijdstip> => {
  const [, day = "", time = "00:00", seconds = ":00", zone = "Z"] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?)?(Z|[+-]\d{2}:\d{2})?$/u.exec(text) ?? []
  return decodeTijdstip(`${day}T${time}${seconds}${zone}`)
}
