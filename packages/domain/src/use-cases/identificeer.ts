import { Effect, Option } from "effect"
import type { Grond } from "../betrokkene/grond.ts"
import { metIdentificator } from "../partij/met-identificator.ts"
import { heeftIdentificator, heeftSoortIdentificator, nieuwePartij, type Partij } from "../partij/partij.ts"
import { IdentificatorTegenstrijdig, PartijgegevensVereist } from "../partij/partij-errors.ts"
import type { Partijgegevens } from "../partij/partijgegevens.ts"
import type { PartijId } from "../partij/partij-id.ts"
import { IdGenerator } from "../ports/id-generator.ts"
import { Nummergever } from "../ports/nummergever.ts"
import { Partijen } from "../ports/partijen.ts"
import type { Identificator } from "../values/identificator.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { blijvendePartijMetId } from "./gevonden.ts"

/** By what a person is identified: an identificator, with the gegevens to register him with if he is not known, or a chosen partij. */
export type Identificatie =
  | { readonly soort: "identificator"; readonly identificator: Identificator; readonly partijgegevens?: Partijgegevens }
  | { readonly soort: "gekozen-partij"; readonly partij: PartijId }

/** The partij that an {@link Identificatie} leads to, whether it was there or made, and the ground for linking to it (B3). */
export interface Geidentificeerd {
  readonly uitkomst: "partij-gevonden" | "partij-geregistreerd"
  readonly partij: Partij
  readonly grond: Grond
}

/**
 * Looks up before registering (seed; B4): a partij that is known by the identificator is the answer and none is made, however
 * many ask at the same moment. To be called within a transaction.
 */
export const identificeer = Effect.fn("identificeer")(
  function*(identificatie: Identificatie, door: Medewerker, op: Tijdstip) {
    if (identificatie.soort === "gekozen-partij") {
      const partij = yield* blijvendePartijMetId(identificatie.partij)
      return { uitkomst: "partij-gevonden", partij, grond: { soort: "gekozen-partij", door, op } } satisfies Geidentificeerd
    }
    const { identificator } = identificatie
    const partijgegevens = identificatie.partijgegevens === undefined
      ? undefined
      : yield* Effect.fromResult(metIdentificator(identificatie.partijgegevens, identificator))
    const grond: Grond = { soort: "identificator", identificatorsoort: identificator.soort, door, op }
    const bekend = yield* zoekOpIdentificator(identificator)
    if (Option.isSome(bekend)) {
      yield* weigerAnder(bekend.value, partijgegevens)
      return { uitkomst: "partij-gevonden", partij: bekend.value, grond } satisfies Geidentificeerd
    }
    if (partijgegevens === undefined) return yield* new PartijgegevensVereist()
    const partijen = yield* Partijen
    yield* partijen.reserveer(identificator)
    const intussen = yield* zoekOpIdentificator(identificator)
    if (Option.isSome(intussen)) {
      yield* weigerAnder(intussen.value, partijgegevens)
      return { uitkomst: "partij-gevonden", partij: intussen.value, grond } satisfies Geidentificeerd
    }
    const partij = nieuwePartij(yield* (yield* IdGenerator).partij, yield* (yield* Nummergever).partij, partijgegevens, op)
    yield* partijen.voegToe(partij)
    return { uitkomst: "partij-geregistreerd", partij, grond } satisfies Geidentificeerd
  }
)

/** Gegevens that, beside the identificator, identify somebody else than the partij that was found leave no ground to link (B3). */
const weigerAnder = Effect.fnUntraced(function*(gevonden: Partij, gegevens: Partijgegevens | undefined) {
  const gegeven: ReadonlyArray<Identificator> = gegevens?.identificatoren ?? []
  for (const identificator of gegeven) {
    if (heeftIdentificator(gevonden, identificator)) continue
    const vanAnder = Option.isSome(yield* zoekOpIdentificator(identificator))
    if (vanAnder || heeftSoortIdentificator(gevonden, identificator.soort)) return yield* new IdentificatorTegenstrijdig({ soort: identificator.soort })
  }
})

/** A register that answers with somebody else is broken: rather die than link the wrong person. */
const zoekOpIdentificator = (identificator: Identificator) =>
  Partijen.use((partijen) => partijen.zoekOpIdentificator(identificator)).pipe(
    Effect.filterOrElse(
      (gevonden) => Option.isNone(gevonden) || heeftIdentificator(gevonden.value, identificator),
      () => Effect.die(new Error("The register answered a look-up by identificator with a partij that does not have it."))
    )
  )
