import { Betrokkene, ongeldigheden, type OpgeslagenBetrokkene } from "@betrokkene/domain"
import { Result, Schema } from "effect"

/** One thing that is wrong with a stored betrokkene: where, and by which rule; never the value, which may be personal. */
export const Bevinding = Schema.Struct({
  betrokkene: Schema.String.annotate({ description: "Het id van de betrokkene." }),
  pad: Schema.String.annotate({ description: "De plaats in de betrokkene, als JSON Pointer in een fragment." }),
  code: Schema.String.annotate({ description: "De vaste code van de geschonden regel." }),
  uitleg: Schema.String.annotate({ description: "De regel in een zin." })
}).annotate({ identifier: "Bevinding" })
export type Bevinding = typeof Bevinding.Type

const decode = Schema.decodeUnknownResult(Betrokkene, { errors: "all", onExcessProperty: "error" })

/** What the domain refuses of a betrokkene as he is stored. */
export const bevindingenVan = ({ id, waarde }: OpgeslagenBetrokkene): ReadonlyArray<Bevinding> =>
  Result.match(decode(waarde), {
    onSuccess: () => [],
    onFailure: ({ issue }) =>
      ongeldigheden(issue).map(({ code, pad, uitleg }) => ({ betrokkene: id, pad: `#${pad.map(deel).join("")}`, code, uitleg }))
  })

/** A name that no field has could itself be somebody's data. */
const deel = (sleutel: PropertyKey): string => /^[A-Za-z0-9_]{1,40}$/u.test(String(sleutel)) ? `/${String(sleutel)}` : "/?"
