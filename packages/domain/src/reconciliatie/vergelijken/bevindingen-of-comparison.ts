import { Option } from "effect"
import type { Partij } from "../../partij/partij.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import type { Identificator } from "../../values/identificator.ts"
import type { Bevinding } from "../bevinding.ts"
import { canonical } from "../canonical.ts"
import { referTo } from "../record-reference.ts"
import type { AnderePartij } from "./andere-partij.ts"
import { nieuweGegevens, takenOver } from "./takeover.ts"
import { verschillen } from "./verschillen.ts"

/** A finding with the gegevens that carry out what it proposes. */
export interface Gevonden {
  readonly bevinding: Bevinding
  readonly gegevens: Option.Option<Partijgegevens>
}

/** That no partij of this register has any of the identificatoren of this one. It rests on those alone: rejected, it stays so. */
export const missingHere = (daar: AnderePartij): Gevonden => {
  const gegevens = nieuweGegevens(daar)
  return {
    bevinding: {
      regel: "ontbreekt-hier",
      records: [referTo("andere-partij", { id: daar.id ?? geenId })],
      kenmerken: kenmerken(daar.identificatoren, "onbekend-hier"),
      rustOp: sleutels(daar.identificatoren),
      ...(Option.isSome(gegevens) ? { voorstel: { soort: "overnemen" } } : {})
    },
    gegevens
  }
}

/** That no partij of the other register has the id or any of the identificatoren of this one. */
export const missingThere = ({ gegevens, id }: Partij): Bevinding => ({
  regel: "ontbreekt-daar",
  records: [referTo("partij", { id })],
  kenmerken: kenmerken(gegevens.identificatoren, "onbekend-daar"),
  rustOp: sleutels(gegevens.identificatoren)
})

/** In what parts the two registers tell something else of one partij; none: in nothing. */
export const verschilt = ({ gegevens: hier, id }: Partij, daar: AnderePartij): Option.Option<Gevonden> => {
  const gevonden = verschillen(hier, daar)
  if (gevonden.length === 0) return Option.none()
  const gegevens = takenOver(hier, daar, gevonden)
  return Option.some({
    bevinding: {
      regel: "verschilt",
      records: [referTo("partij", { id })],
      kenmerken: gevonden.map(({ deel, uitkomst }) => ({ veld: deel, uitkomst })),
      rustOp: gevonden.map((verschil) => canonical([verschil.deel, verschil.hier, verschil.daar])),
      ...(Option.isSome(gegevens) ? { voorstel: { soort: "overnemen", partij: id } } : {})
    },
    gegevens
  })
}

/** The nil UUID (RFC 9562): the partij has no id that can be told. */
const geenId = "00000000-0000-0000-0000-000000000000"

const sleutels = (identificatoren: ReadonlyArray<Identificator>): ReadonlyArray<string> =>
  identificatoren.map(canonical).toSorted()

const kenmerken = (identificatoren: ReadonlyArray<Identificator>, uitkomst: string): Bevinding["kenmerken"] =>
  identificatoren.map(({ soort }) => ({ veld: `identificatoren/${soort}`, uitkomst })).toSorted((een, ander) =>
    een.veld < ander.veld ? -1 : 1
  )
