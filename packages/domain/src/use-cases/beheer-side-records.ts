import { Effect, Option } from "effect"
import { IdGenerator } from "../ports/id-generator.ts"
import type { PageRequest } from "../ports/record-page.ts"
import { RegisterClock } from "../ports/register-clock.ts"
import { SideRecords } from "../ports/side-records.ts"
import { Transaction } from "../ports/transaction.ts"
import type { SideDescription } from "../side-records/side-description.ts"
import { SideRecordNotFound } from "../side-records/side-record-errors.ts"
import {
  changedSideRecord,
  newSideRecord,
  sideDescriptions,
  type SideFilter,
  type SideGegevens,
  type SideId,
  type SideRecord
} from "../side-records/side-record.ts"
import type { SideSoort } from "../side-records/side-soorten.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { dropBeside } from "./drop-beside.ts"
import { type IdempotentRequest, once } from "./once.ts"
import { storeChange } from "./store-change.ts"
import { withNextNummer } from "./with-next-nummer.ts"
import { pageOf } from "./zoek.ts"

/**
 * Registers a side record. Fails with `SideRecordNeighbourNotFound` if it names a record that does not exist, and with
 * `SideRecordCombinationTaken` if another one of its kind has the same neighbours or number and may not. Without a number an
 * internetaak gets one. With `request`, a
 * repetition returns the same answer and makes nothing.
 *
 * Also fails with {@link IdempotencyKeyReused} or {@link IdempotentAnswerExpired}.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   Klantcontactgegevens,
 *   registreerKlantcontact,
 *   registreerSideRecord,
 *   sideRecordMetId,
 *   verwijderSideRecord,
 *   wijzigSideRecord,
 *   zoekSideRecords
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const gegevens = Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" })
 * const program = Effect.gen(function*() {
 *   const earlier = yield* registreerKlantcontact(gegevens)
 *   const klantcontact = yield* registreerKlantcontact(gegevens)
 *
 *   // It may be registered before it is known which klantcontact it belongs to.
 *   const { id, versie } = yield* registreerSideRecord("onderwerpobject", { wasKlantcontact: earlier.id })
 *   yield* wijzigSideRecord("onderwerpobject", id, versie, {
 *     wasKlantcontact: earlier.id,
 *     klantcontact: klantcontact.id
 *   })
 *   console.log((yield* sideRecordMetId("onderwerpobject", id)).versie) // 2
 *
 *   const browse = { ascending: true, aantal: 10 }
 *   const { records } = yield* zoekSideRecords("onderwerpobject", { klantcontact: klantcontact.id }, browse)
 *   console.log(records.length) // 1
 *   yield* verwijderSideRecord("onderwerpobject", id, "elke")
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const registreerSideRecord = Effect.fn("registreerSideRecord")(
  <Soort extends SideSoort>(soort: Soort, gegevens: SideGegevens<Soort>, request?: IdempotentRequest) =>
    once(request, registreer(soort, gegevens), {
      verwijzingen: (record: SideRecord<Soort>) => ({ [soort]: record.id }),
      reread: (references) =>
        SideRecords.use((sideRecords) => sideRecords.zoek(soort, references[soort] as SideId<Soort>))
    })
)

const isOfNummer = (error: { readonly _tag: string; readonly velden?: ReadonlyArray<string> }): boolean =>
  error._tag === "SideRecordCombinationTaken" && error.velden?.join() === "nummer"

const registreer = Effect.fnUntraced(function*<Soort extends SideSoort>(soort: Soort, given: SideGegevens<Soort>) {
  const { numbered }: SideDescription = sideDescriptions[soort]
  const id = (yield* (yield* IdGenerator).sideRecord) as SideId<Soort>
  const nu = yield* (yield* RegisterClock).nu
  const { voegToe } = yield* SideRecords
  const add = (gegevens: SideGegevens<Soort>) => {
    const record = newSideRecord(soort, id, gegevens, nu)
    return Effect.as(voegToe(record), record)
  }
  if (numbered === undefined || "nummer" in given) return yield* add(given)
  const { asUnit } = yield* Transaction
  return yield* withNextNummer(numbered, isOfNummer, (nummer) => asUnit(add({ ...given, nummer })))
})

/**
 * The side record of this kind with this id. Fails with `SideRecordNotFound` if there is none.
 *
 * Example: {@link registreerSideRecord}.
 */
export const sideRecordMetId = <Soort extends SideSoort>(soort: Soort, id: SideId<Soort>) =>
  Effect.flatMap(
    SideRecords.use((sideRecords) => sideRecords.zoek(soort, id)),
    Option.match({
      onNone: () => Effect.fail(new SideRecordNotFound({ soort, id })),
      onSome: (record) => Effect.succeed(record)
    })
  )

/**
 * Replaces the gegevens of a side record. Fails with `SideRecordNotFound`, as `registreerSideRecord` does, or with `VersieConflict` if it changed meanwhile (B12).
 *
 * Also fails with {@link SideRecordCombinationTaken} or {@link SideRecordNeighbourNotFound}.
 *
 * Example: {@link registreerSideRecord}.
 */
export const wijzigSideRecord = Effect.fn("wijzigSideRecord")(
  <Soort extends SideSoort>(soort: Soort, id: SideId<Soort>, versie: ExpectedVersie, gegevens: SideGegevens<Soort>) =>
    Transaction.use((transaction) =>
      transaction.run(Effect.gen(function*() {
        const record = yield* sideRecordMetId(soort, id)
        yield* checkVersie(record, versie)
        const { vervang } = yield* SideRecords
        return yield* storeChange(
          record,
          changedSideRecord(record, gegevens, yield* (yield* RegisterClock).nu),
          vervang
        )
      }))
    )
)

/**
 * Deletes a side record with what stands beside it. Fails with `SideRecordNotFound`, or with `VersieConflict` if it
 * changed meanwhile (B12).
 *
 * Example: {@link registreerSideRecord}.
 */
export const verwijderSideRecord = Effect.fn("verwijderSideRecord")(
  <Soort extends SideSoort>(soort: Soort, id: SideId<Soort>, versie: ExpectedVersie) =>
    Transaction.use((transaction) =>
      transaction.run(Effect.gen(function*() {
        const record = yield* sideRecordMetId(soort, id)
        yield* checkVersie(record, versie)
        yield* dropBeside({ soort, ids: [id] })
        yield* SideRecords.use((sideRecords) => sideRecords.verwijder(soort, id, record.versie))
      }))
    )
)

/**
 * Side records of one kind, by the records that they stand beside and by their texts.
 *
 * Example: {@link registreerSideRecord}.
 */
export const zoekSideRecords = Effect.fn("zoekSideRecords")(
  <Soort extends SideSoort>(soort: Soort, filter: SideFilter<Soort>, browse: PageRequest) =>
    Effect.map(SideRecords.use((sideRecords) => sideRecords.browse(soort, filter, browse)), pageOf(browse))
)
