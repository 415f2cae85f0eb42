import {
  type Betrokkene,
  type Inzagerecht,
  type Klantcontact,
  Klantcontacten,
  type Partij,
  Partijen,
  zichtOpKlantcontact,
  zichtOpPartij
} from "@betrokkene/domain"
import { regel } from "@betrokkene/domain/internal"
import { Effect, Schema } from "effect"
import type { Expanded } from "./betrokkene-json.ts"

const expandable = ["klantcontact", "partij"] as const
type Expandable = typeof expandable[number]

/** How many names may be given, one of them more than once too. */
const maximumNames = 10

/** Which references of a betrokkene are to be shown whole. */
export const expandFields = {
  expand: Schema.optionalKey(
    Schema.Array(
      Schema.Literals(expandable).annotate(regel("expand-onbekend", `Uit te breiden: ${expandable.join(", ")}.`))
    ).check(Schema.isMaxLength(maximumNames, regel("expand-te-veel", `Ten hoogste ${maximumNames} namen.`)))
  )
}

/**
 * For each betrokkene the records to show whole, as far as the caller may see them. All are looked up at once.
 * An ongekende betrokkene never leads to a partij (B5).
 */
export const expandAll = Effect.fnUntraced(function*(
  betrokkenen: ReadonlyArray<Betrokkene>,
  right: Inzagerecht,
  expand: ReadonlyArray<Expandable> = []
) {
  const klantcontacten = expand.includes("klantcontact")
    ? byId(
      yield* Klantcontacten.use((all) => all.zoekAll([...new Set(betrokkenen.map(({ klantcontact }) => klantcontact))]))
    )
    : new Map<string, Klantcontact>()
  const gekend = betrokkenen.flatMap((betrokkene) => betrokkene._tag === "Gekend" ? [betrokkene.partij] : [])
  const partijen = expand.includes("partij")
    ? byId(yield* Partijen.use((all) => all.zoekAll([...new Set(gekend)])))
    : new Map<string, Partij>()
  return betrokkenen.map((betrokkene): readonly [Betrokkene, Expanded] => {
    const klantcontact = klantcontacten.get(betrokkene.klantcontact)
    const partij = betrokkene._tag === "Gekend" ? partijen.get(betrokkene.partij) : undefined
    return [betrokkene, {
      ...(klantcontact === undefined ? {} : { klantcontact: zichtOpKlantcontact(klantcontact, right) }),
      ...(partij === undefined ? {} : { partij: zichtOpPartij(partij, right) })
    }]
  })
})

const byId = <A extends { readonly id: string }>(records: ReadonlyArray<A>): ReadonlyMap<string, A> =>
  new Map(records.map((record) => [record.id, record]))
