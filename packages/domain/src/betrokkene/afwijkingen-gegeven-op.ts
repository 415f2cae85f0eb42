import { Schema } from "effect"
import { addsAdres } from "../values/digitale-adressen.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { zelfdeGegeven } from "../values/zelfde-gegeven.ts"
import { type Afwijking, afwijkingenVan, afwijkingsvelden, naamVanAfwijking } from "./afwijking.ts"
import type { Contactgegevens } from "./contactgegevens.ts"

/**
 * When a betrokkene gave what it has of each kind, by the name of the kind, such as `digitaalAdres.email`. A kind without
 * a moment was given at `voor` at the latest, and without `voor` when the betrokkene was registered.
 */
export const AfwijkingenGegevenOp = Schema.Struct({
  soorten: Schema.Record(Schema.String, Tijdstip),
  voor: Schema.optionalKey(Tijdstip)
})
export type AfwijkingenGegevenOp = typeof AfwijkingenGegevenOp.Type

/** What tells when the kinds of a betrokkene were given. */
interface Dated {
  readonly contactgegevens: Contactgegevens
  readonly registratiedatum: Tijdstip
  readonly gegevenOp?: AfwijkingenGegevenOp
}

/** When the betrokkene gave what it has of this kind, at the latest. */
export const momentOfAfwijking = (
  { gegevenOp, registratiedatum }: Omit<Dated, "contactgegevens">,
  afwijking: Afwijking
): Tijdstip => {
  const naam = naamVanAfwijking(afwijking)
  const kept = Object.entries(gegevenOp?.soorten ?? {}).find(([key]) => key === naam)?.[1]
  return kept ?? gegevenOp?.voor ?? registratiedatum
}

/**
 * The betrokkene with the moments of its kinds. A kind has the moment of the first of `earlier` that had it already; one
 * that none of them had was given at `nu`. What is only written in another way, or of which something was dropped, was
 * there already.
 */
export const withMoments = <D extends Dated>(after: D, earlier: ReadonlyArray<Dated>, nu: Tijdstip): D => {
  const { gegevenOp: _, ...rest } = after
  const soorten = Object.fromEntries(
    afwijkingenVan(after.contactgegevens).flatMap((afwijking) => {
      const from = earlier.find((one) => !givesMore(one.contactgegevens, after.contactgegevens, afwijking))
      const op = from === undefined ? nu : momentOfAfwijking(from, afwijking)
      return op === after.registratiedatum ? [] : [[naamVanAfwijking(afwijking), op] as const]
    })
  )
  return (Object.keys(soorten).length === 0 ? rest : { ...rest, gegevenOp: { soorten } }) as D
}

const givesMore = (
  before: Contactgegevens,
  after: Contactgegevens,
  { soort, soortDigitaalAdres = "" }: Afwijking
): boolean => {
  if (soort === "digitaalAdres") {
    return addsAdres(before.digitaleAdressen, after.digitaleAdressen, soortDigitaalAdres)
  }
  const veld = afwijkingsvelden[soort]
  const [one, ander] = [before[veld], after[veld]]
  return one === undefined || !zelfdeGegeven[veld](one, ander)
}
