import { Effect, Option } from "effect"
import { changedIdentificatoren } from "../partij/changed-identificatoren.ts"
import { metIdentificator } from "../partij/met-identificator.ts"
import {
  IdentificatorBezet,
  IdentificatorHeeftVestigingen,
  IdentificatorNietGevonden,
  IdentificatorZonderPartij
} from "../partij/partij-errors.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Partij } from "../partij/partij.ts"
import { IdGenerator } from "../ports/id-generator.ts"
import { Identificatoren, type RecordedIdentificator } from "../ports/identificatoren.ts"
import { Partijen } from "../ports/partijen.ts"
import { RegisterClock } from "../ports/register-clock.ts"
import { SideRecords } from "../ports/side-records.ts"
import { Transaction } from "../ports/transaction.ts"
import type { LooseIdentificatorgegevens } from "../side-records/loose-identificator.ts"
import { changedSideRecord, newSideRecord, type SideRecord } from "../side-records/side-record.ts"
import type { IdentificatorId } from "../values/identificator-id.ts"
import { identificatorIdsOf } from "../values/identificator-ids.ts"
import { type Identificator, zelfdeIdentificator } from "../values/identificator.ts"
import type { Versie } from "../values/versie.ts"
import { wijzigPartij } from "./beheer-partij.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { partijMetId } from "./existing.ts"
import { type IdempotentRequest, once } from "./once.ts"
import { storeChange } from "./store-change.ts"
import { looseMetId, recordedAs } from "./take-loose.ts"
import { withoutGivenNummer } from "./without-given-nummer.ts"

/** An identificator with its id, and with the partij that it is of, if any. The version is that of the partij, or its own. */
export interface IdentificatorRecord {
  readonly id: IdentificatorId
  readonly identificator: Identificator
  readonly partij?: Partij
  readonly versie: Versie
}

/** An identificator as somebody gives it: of this partij, or of none. */
export interface GivenIdentificator {
  readonly identificator: Identificator
  readonly partij?: PartijId
}

/** The identificatoren with what they are of, in their order. One that was meanwhile deleted is left out. */
export const identificatorenWithPartijen = Effect.fnUntraced(function*(recorded: ReadonlyArray<RecordedIdentificator>) {
  const partijen = yield* Partijen.use((all) =>
    all.zoekAll([...new Set(recorded.flatMap(({ partij }) => partij ?? []))])
  )
  const loose = yield* SideRecords.use((all) =>
    all.zoekAll("losseidentificator", recorded.flatMap(({ id, partij }) => partij === undefined ? [id] : []))
  )
  const byId = new Map<string, IdentificatorRecord>([
    ...partijen.flatMap((partij) => identificatorenWithIds(partij).map((one) => [one.id, one] as const)),
    ...loose.map((one) => [one.id, ofLoose(one)] as const)
  ])
  return recorded.flatMap(({ id }) => byId.get(id) ?? [])
})

/** The identificatoren of a partij with their ids, in their order. */
export const identificatorenWithIds = (partij: Partij): ReadonlyArray<IdentificatorRecord> => {
  const ids = identificatorIdsOf(partij)
  const own: ReadonlyArray<Identificator> = partij.gegevens.identificatoren
  return own.flatMap((identificator) => {
    const id = ids[identificator.soort]
    return id === undefined ? [] : [{ id, identificator, partij, versie: partij.versie }]
  })
}

const ofLoose = ({ gegevens, id, versie }: SideRecord<"losseidentificator">): IdentificatorRecord => ({
  id,
  identificator: gegevens,
  versie
})

/**
 * The identificator with this id. Fails with `IdentificatorNietGevonden` if there is none.
 *
 * Example: {@link registreerIdentificator}.
 */
export const identificatorMetId = Effect.fnUntraced(function*(id: IdentificatorId) {
  const recorded = yield* Identificatoren.use((all) => all.zoek({ id }, 1))
  const [found] = yield* identificatorenWithPartijen(recorded)
  return found ?? (yield* new IdentificatorNietGevonden({ identificator: id }))
})

/**
 * Records an identificator of a partij, or of none: then it becomes that of the partij that gets the same one later, with
 * its id. Fails with `IdentificatorBezet` if it is recorded already (B4), with `IdentificatorTegenstrijdig` if the partij
 * has another one of its kind or is of a kind that it does not fit, with `IdentificatorZonderPartij` for a bsn of nobody,
 * and with `PartijNietGevonden`.
 *
 * Also fails with {@link IdempotencyKeyReused}, {@link IdempotentAnswerExpired},
 * {@link IdentificatorwijzigingVereist} or {@link VersieConflict}.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   Identificator,
 *   identificatorMetId,
 *   Partijgegevens,
 *   registreerIdentificator,
 *   registreerPartij,
 *   verwijderIdentificator,
 *   wijzigIdentificator
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const identificator = Schema.decodeSync(Identificator)({ soort: "kvk_nummer", waarde: "69599084" })
 * const program = Effect.gen(function*() {
 *   const recorded = yield* registreerIdentificator({ identificator })
 *   console.log((yield* identificatorMetId(recorded.id)).partij) // undefined
 *   const partij = yield* registreerPartij(Schema.decodeSync(Partijgegevens)({ soortPartij: "organisatie" }))
 *   const given = { identificator, partij: partij.id }
 *   const changed = yield* wijzigIdentificator(recorded.id, recorded.versie, given)
 *   console.log(changed.id === recorded.id, changed.partij?.gegevens.identificatoren.length) // true 1
 *   yield* verwijderIdentificator(changed.id, "elke")
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const registreerIdentificator = Effect.fn("registreerIdentificator")(
  (given: GivenIdentificator, request?: IdempotentRequest) =>
    once(
      request,
      Effect.gen(function*() {
        yield* reserved(given, undefined)
        return yield* record((yield* (yield* IdGenerator).sideRecord) as IdentificatorId, given)
      }),
      {
        verwijzingen: ({ id }) => ({ identificator: id }),
        reread: ({ identificator }) =>
          identificatorMetId(identificator as IdentificatorId).pipe(
            Effect.map(Option.some),
            Effect.catchTag("IdentificatorNietGevonden", () => Effect.succeed(Option.none<IdentificatorRecord>()))
          )
      }
    )
)

/**
 * Changes an identificator, which keeps its id: its value, and whose it is. Fails as {@link registreerIdentificator}
 * does, with `IdentificatorHeeftVestigingen` if a vestigingsnummer stands under it and it becomes another, with
 * `IdentificatorwijzigingVereist` if betrokkenen are linked on it (B3): what becomes of them is decided where the partij
 * is changed, and with `VersieConflict` (B12).
 *
 * Also fails with {@link IdentificatorBezet}, {@link IdentificatorNietGevonden}, {@link IdentificatorTegenstrijdig},
 * {@link IdentificatorZonderPartij} or {@link PartijNietGevonden}.
 *
 * Example: {@link registreerIdentificator}.
 */
export const wijzigIdentificator = Effect.fn("wijzigIdentificator")(
  (id: IdentificatorId, versie: ExpectedVersie, given: GivenIdentificator) =>
    Transaction.use((transaction) =>
      transaction.run(Effect.gen(function*() {
        const before = yield* identificatorMetId(id)
        yield* checkVersie(before, versie)
        if (!zelfdeIdentificator(before.identificator, given.identificator)) {
          yield* refuseWithVestigingen(before)
          yield* reserved(given, before)
        }
        yield* refuseBsnOfNobody(given)
        if (before.partij?.id === given.partij) return yield* changeInPlace(before, given.identificator)
        yield* remove(before)
        return yield* record(id, given)
      }))
    )
)

/**
 * Deletes an identificator. Fails with `IdentificatorNietGevonden`, with `IdentificatorHeeftVestigingen` and
 * `IdentificatorwijzigingVereist` as {@link wijzigIdentificator} does, and with `VersieConflict` (B12).
 *
 * Also fails with {@link PartijNietGevonden}.
 *
 * Example: {@link registreerIdentificator}.
 */
export const verwijderIdentificator = Effect.fn("verwijderIdentificator")(
  (id: IdentificatorId, versie: ExpectedVersie) =>
    Transaction.use((transaction) =>
      transaction.run(Effect.gen(function*() {
        const before = yield* identificatorMetId(id)
        yield* checkVersie(before, versie)
        yield* refuseWithVestigingen(before)
        yield* remove(before)
      }))
    )
)

/** Keeps others from recording the same one until this transaction ends. Fails if it is recorded already. */
const reserved = Effect.fnUntraced(function*(given: GivenIdentificator, own: IdentificatorRecord | undefined) {
  yield* refuseBsnOfNobody(given)
  yield* Partijen.use((partijen) => partijen.reserve(given.identificator))
  const recorded = yield* recordedAs(given.identificator)
  if (recorded.some(({ id }) => id !== own?.id)) {
    // The refusal tells that somebody has it: that is a look-up too.
    yield* Partijen.use((partijen) => partijen.zoekOpIdentificator(given.identificator))
    return yield* new IdentificatorBezet({ soort: given.identificator.soort })
  }
})

const refuseBsnOfNobody = ({ identificator, partij }: GivenIdentificator) =>
  partij === undefined && identificator.soort === "bsn" ? new IdentificatorZonderPartij() : Effect.void

/** Fails if a vestigingsnummer stands under this one. */
export const refuseWithVestigingen = Effect.fnUntraced(function*({ id, identificator }: IdentificatorRecord) {
  if (identificator.soort !== "kvk_nummer") return
  const under = yield* Identificatoren.use((all) =>
    all.zoek({ soorten: ["vestigingsnummer"], kvkNummer: identificator.waarde }, 1)
  )
  if (under.length > 0) return yield* new IdentificatorHeeftVestigingen({ identificator: id })
})

/**
 * Fails with `IdentificatorHeeftVestigingen` if a partij would lose a kvk_nummer under which a vestigingsnummer stays: its
 * own, or that of somebody else.
 */
export const refuseWithVestigingenLeft = Effect.fnUntraced(function*(partij: Partij, becomes: Partij["gegevens"]) {
  const lost = changedIdentificatoren(partij.gegevens, becomes).find(({ soort }) => soort === "kvk_nummer")?.voor
  if (lost?.soort !== "kvk_nummer") return
  const kept = (becomes.identificatoren as ReadonlyArray<Identificator>).some((one) =>
    one.soort === "vestigingsnummer" && one.kvkNummer === lost.waarde
  )
  const under = yield* Identificatoren.use((all) =>
    all.zoek({ soorten: ["vestigingsnummer"], kvkNummer: lost.waarde }, 2)
  )
  const id = identificatorIdsOf(partij)[lost.soort]
  if (id !== undefined && (kept || under.some((one) => one.partij !== partij.id))) {
    return yield* new IdentificatorHeeftVestigingen({ identificator: id })
  }
})

/** As {@link refuseWithVestigingenLeft}, of a partij that loses all its identificatoren because it is to be deleted. */
export const refuseWithVestigingenElsewhere = (partij: Partij) =>
  refuseWithVestigingenLeft(partij, { ...partij.gegevens, identificatoren: [] })

const record = Effect.fnUntraced(function*(id: IdentificatorId, { identificator, partij }: GivenIdentificator) {
  if (partij !== undefined) return yield* placed(yield* partijMetId(partij), identificator, id)
  const nu = yield* RegisterClock.use((clock) => clock.nu)
  const loose = newSideRecord("losseidentificator", id, identificator as LooseIdentificatorgegevens, nu)
  yield* Effect.orDie(SideRecords.use((all) => all.voegToe(loose)))
  return ofLoose(loose)
})

const changeInPlace = Effect.fnUntraced(
  function*({ id, identificator: was, partij }: IdentificatorRecord, is: Identificator) {
    if (partij !== undefined) return yield* placed(partij, is, id, was)
    const before = yield* looseMetId(id)
    const nu = yield* RegisterClock.use((clock) => clock.nu)
    const after = changedSideRecord(before, is as LooseIdentificatorgegevens, nu)
    const { vervang } = yield* SideRecords
    return ofLoose(yield* storeChange(before, after, (one, expected) => Effect.orDie(vervang(one, expected))))
  }
)

/** The partij with this identificator under this id, in the place of the one that it was. */
const placed = Effect.fnUntraced(
  function*(partij: Partij, is: Identificator, id: IdentificatorId, was?: Identificator) {
    const own: ReadonlyArray<Identificator> = partij.gegevens.identificatoren
    const others = own.filter(({ soort }) => soort !== was?.soort)
    const checked = yield* Effect.fromResult(
      metIdentificator({ ...partij.gegevens, identificatoren: others } as Partij["gegevens"], is)
    )
    const place = was === undefined ? others.length : own.findIndex(({ soort }) => soort === was.soort)
    const identificatoren = [...others.slice(0, place), is, ...others.slice(place)]
    const changed = yield* wijzigPartij(
      partij.id,
      partij.versie,
      { ...checked, identificatoren } as Partij["gegevens"],
      undefined,
      { identificatoren: { [is.soort]: id } }
    ).pipe(withoutGivenNummer, Effect.catchTag("SoortPartijOnveranderlijk", Effect.die))
    const record: IdentificatorRecord = { id, identificator: is, partij: changed, versie: changed.versie }
    return record
  }
)

const remove = Effect.fnUntraced(function*({ id, identificator: { soort }, partij, versie }: IdentificatorRecord) {
  if (partij === undefined) {
    return yield* SideRecords.use((all) => all.verwijder("losseidentificator", id, versie))
  }
  const own: ReadonlyArray<Identificator> = partij.gegevens.identificatoren
  const gegevens = { ...partij.gegevens, identificatoren: own.filter((one) => one.soort !== soort) }
  yield* wijzigPartij(partij.id, partij.versie, gegevens as Partij["gegevens"]).pipe(
    withoutGivenNummer,
    Effect.catchTags({ SoortPartijOnveranderlijk: Effect.die, IdentificatorBezet: Effect.die })
  )
})
