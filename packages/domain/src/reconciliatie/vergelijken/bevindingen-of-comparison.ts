import { Option } from "effect"
import type { Partij } from "../../partij/partij.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import type { Identificator } from "../../values/identificator.ts"
import type { Bevinding } from "../bevinding.ts"
import { referTo } from "../record-reference.ts"
import type { AnderePartij } from "./andere-partij.ts"
import { nieuweGegevens, takenOver } from "./takeover.ts"
import { verschillen } from "./verschillen.ts"

/** A finding with the gegevens that carry out its proposal; none when nothing can be taken over. */
export interface Gevonden {
  readonly bevinding: Bevinding
  readonly gegevens: Option.Option<Partijgegevens>
}

/**
 * The finding that no partij of this register has any identificator of `there`. It rests on the identificatoren
 * only, so a rejection holds as long as they stay the same.
 */
export const missingHere = (there: AnderePartij): Gevonden => {
  const gegevens = nieuweGegevens(there)
  return {
    bevinding: {
      regel: "ontbreekt-hier",
      records: [referTo("andere-partij", { id: there.id ?? noId })],
      kenmerken: kenmerken(there.identificatoren, "onbekend-hier"),
      rustOp: keys(there.identificatoren),
      ...(Option.isSome(gegevens) ? { voorstel: { soort: "overnemen" } } : {})
    },
    gegevens
  }
}

/** The finding that no partij of the other register has the id or an identificator of this partij. */
export const missingThere = ({ gegevens, id }: Partij): Bevinding => ({
  regel: "ontbreekt-daar",
  records: [referTo("partij", { id })],
  kenmerken: kenmerken(gegevens.identificatoren, "onbekend-daar"),
  rustOp: keys(gegevens.identificatoren)
})

/** The finding that the two registers differ about one partij; none when they agree. */
export const verschilt = ({ gegevens: here, id }: Partij, there: AnderePartij): Option.Option<Gevonden> => {
  const gevonden = verschillen(here, there)
  if (gevonden.length === 0) return Option.none()
  const gegevens = takenOver(here, there, gevonden)
  return Option.some({
    bevinding: {
      regel: "verschilt",
      records: [referTo("partij", { id })],
      kenmerken: gevonden.map(({ part, uitkomst }) => ({ veld: part, uitkomst })),
      rustOp: gevonden.map((verschil) => canonicalText([verschil.part, verschil.here, verschil.there])),
      ...(Option.isSome(gegevens) ? { voorstel: { soort: "overnemen", partij: id } } : {})
    },
    gegevens
  })
}

/** The nil UUID (RFC 9562), for a partij without a known id. */
const noId = "00000000-0000-0000-0000-000000000000"

const keys = (identificatoren: ReadonlyArray<Identificator>): ReadonlyArray<string> =>
  identificatoren.map(canonicalText).toSorted()

const kenmerken = (identificatoren: ReadonlyArray<Identificator>, uitkomst: string): Bevinding["kenmerken"] =>
  identificatoren.map(({ soort }) => ({ veld: `identificatoren/${soort}`, uitkomst })).toSorted((one, other) =>
    one.veld < other.veld ? -1 : 1
  )
