import { Option, Result } from "effect"
import { parseMoment } from "./parse-moment.ts"
import { type Reader, refused } from "./reading.ts"

/** A moment of a body, as {@link parseMoment} reads it. */
export const readMoment: Reader = (value, name) => {
  if (value === null) return refused(name, "null", "Dit veld mag niet null zijn.")
  return Option.match(typeof value === "string" ? parseMoment(value.trim()) : Option.none(), {
    onNone: () => refused(name, "invalid", "Dit is geen geldig moment."),
    onSome: (moment) => Result.succeed(moment)
  })
}
