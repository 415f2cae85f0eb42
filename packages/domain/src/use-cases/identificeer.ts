import { Effect, Option } from "effect"
import type { Grond } from "../betrokkene/grond.ts"
import { metIdentificator } from "../partij/met-identificator.ts"
import { IdentificatorTegenstrijdig, PartijgegevensVereist } from "../partij/partij-errors.ts"
import type { PartijId } from "../partij/partij-id.ts"
import { hasIdentificator, hasIdentificatorOfSoort, type Partij } from "../partij/partij.ts"
import type { Partijgegevens } from "../partij/partijgegevens.ts"
import { Partijen } from "../ports/partijen.ts"
import type { Identificator } from "../values/identificator.ts"
import type { Medewerker } from "../values/medewerker.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { addPartij } from "./add-partij.ts"
import { lockedPartijWithId } from "./existing.ts"
import { withoutGivenNummer } from "./without-given-nummer.ts"

/**
 * How a person is identified: by an identificator, with the gegevens to register if the person is not known yet, or as
 * a chosen partij.
 */
export type Identificatie =
  | { readonly soort: "identificator"; readonly identificator: Identificator; readonly partijgegevens?: Partijgegevens }
  | { readonly soort: "gekozen-partij"; readonly partij: PartijId }

/**
 * The partij that an {@link Identificatie} leads to, whether it was found or registered, and the ground of the link
 * (B3).
 */
export interface Identified {
  readonly uitkomst: "partij-gevonden" | "partij-geregistreerd"
  readonly partij: Partij
  readonly grond: Grond
  /** The gegevens to register if the person was not known, with the identificator. */
  readonly given?: Partijgegevens
}

/** What a look-up of an {@link Identificatie} gave, before anything is registered. */
export type LookedUp =
  | { readonly soort: "gekozen-partij"; readonly partij: Partij }
  | {
    readonly soort: "identificator"
    readonly identificator: Identificator
    readonly partijgegevens: Partijgegevens | undefined
    readonly bekend: Option.Option<Partij>
  }

/** The first half of {@link identificeer}. It changes nothing, so other work can be done at the same time. */
export const lookUp = Effect.fn("lookUp")(function*(identificatie: Identificatie) {
  if (identificatie.soort === "gekozen-partij") {
    const partij = yield* lockedPartijWithId(identificatie.partij)
    return { soort: "gekozen-partij", partij } satisfies LookedUp as LookedUp
  }
  const { identificator } = identificatie
  const partijgegevens = identificatie.partijgegevens === undefined
    ? undefined
    : yield* Effect.fromResult(metIdentificator(identificatie.partijgegevens, identificator))
  const bekend = yield* findKnown(identificator, partijgegevens)
  return { soort: "identificator", identificator, partijgegevens, bekend } satisfies LookedUp as LookedUp
})

/** The second half of {@link identificeer}: registers a partij if none was found. */
export const foundOrRegistered = Effect.fn("foundOrRegistered")(
  function*(lookedUp: LookedUp, door: Medewerker, op: Tijdstip) {
    if (lookedUp.soort === "gekozen-partij") {
      const grond: Grond = { soort: "gekozen-partij", door, op }
      return { uitkomst: "partij-gevonden", partij: lookedUp.partij, grond } satisfies Identified as Identified
    }
    const { bekend, identificator, partijgegevens: given } = lookedUp
    const partijen = yield* Partijen
    const grond: Grond = {
      soort: "identificator",
      identificatorsoort: identificator.soort,
      digest: yield* partijen.digest(identificator),
      door,
      op
    }
    const identified = (uitkomst: Identified["uitkomst"], partij: Partij): Identified => ({
      uitkomst,
      partij,
      grond,
      ...(given === undefined ? {} : { given })
    })
    if (Option.isSome(bekend)) return identified("partij-gevonden", bekend.value)
    if (given === undefined) return yield* new PartijgegevensVereist()
    yield* partijen.reserve(identificator)
    const meanwhile = yield* findKnown(identificator, given)
    return Option.isSome(meanwhile)
      ? identified("partij-gevonden", meanwhile.value)
      : identified("partij-geregistreerd", yield* withoutGivenNummer(addPartij(given, op)))
  }
)

/**
 * Looks up before registering (seed; B4). If a partij has the identificator, that partij is returned and none is made,
 * however many callers ask at once. Call it within a transaction.
 */
export const identificeer = Effect.fn("identificeer")(
  (identificatie: Identificatie, door: Medewerker, op: Tijdstip) =>
    Effect.flatMap(lookUp(identificatie), (lookedUp) => foundOrRegistered(lookedUp, door, op))
)

/**
 * The partij with the identificator; none if there is none. Fails if the given gegevens identify somebody else as well:
 * there is then no ground to link (B3).
 */
const findKnown = Effect.fnUntraced(function*(identificator: Identificator, gegevens: Partijgegevens | undefined) {
  const gevonden = yield* zoekOpIdentificator(identificator)
  if (Option.isNone(gevonden)) return gevonden
  const gegeven: ReadonlyArray<Identificator> = gegevens?.identificatoren ?? []
  for (const ander of gegeven) {
    if (hasIdentificator(gevonden.value, ander)) continue
    const vanAnder = Option.isSome(yield* zoekOpIdentificator(ander))
    if (vanAnder || hasIdentificatorOfSoort(gevonden.value, ander.soort)) {
      return yield* new IdentificatorTegenstrijdig({ soort: ander.soort })
    }
  }
  return gevonden
})

/**
 * Retries a transaction that identifies. A caller that adds or changes a partij without identifying does not reserve
 * its identificatoren; the second look-up then finds that partij.
 */
export const retryIfTaken = <A, E extends { readonly _tag: string }, R>(
  work: Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> => Effect.retry(work, { while: ({ _tag }) => _tag === "IdentificatorBezet", times: 1 })

/** A register that returns another partij than asked for is broken. Die rather than link the wrong person. */
const zoekOpIdentificator = (identificator: Identificator) =>
  Partijen.use((partijen) => partijen.zoekOpIdentificator(identificator)).pipe(
    Effect.filterOrElse(
      (gevonden) => Option.isNone(gevonden) || hasIdentificator(gevonden.value, identificator),
      () =>
        Effect.die(new Error("The register answered a look-up by identificator with a partij that does not have it."))
    )
  )
