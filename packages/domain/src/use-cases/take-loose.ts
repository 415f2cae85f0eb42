import { Effect, Option } from "effect"
import { IdentificatorBezet } from "../partij/partij-errors.ts"
import { filterOnIdentificator } from "../ports/filter-on-identificator.ts"
import { Identificatoren } from "../ports/identificatoren.ts"
import { Partijen } from "../ports/partijen.ts"
import { SideRecords } from "../ports/side-records.ts"
import { VersieConflict } from "../ports/versie-conflict.ts"
import type { IdentificatorId } from "../values/identificator-id.ts"
import type { IdentificatorIds } from "../values/identificator-ids.ts"
import { type Identificator, zelfdeIdentificator } from "../values/identificator.ts"
import type { Versie } from "../values/versie.ts"
import { sideRecordMetId } from "./beheer-side-records.ts"

/**
 * Takes identificatoren that a partij gets from those of no partij: the same one, or the one whose id is claimed. Gives the
 * ids that these then have. Others are kept from recording the same one until this transaction ends. Fails with
 * `IdentificatorBezet` if the same one is recorded under another id than is claimed. Call it within a transaction.
 */
export const takeLoose = Effect.fnUntraced(
  function*(identificatoren: ReadonlyArray<Identificator>, claimed: IdentificatorIds = {}) {
    const ids: { -readonly [soort in keyof IdentificatorIds]: IdentificatorId } = { ...claimed }
    for (const identificator of identificatoren) {
      const { soort } = identificator
      // A bsn is always that of a partij.
      if (soort === "bsn") continue
      yield* Partijen.use((partijen) => partijen.reserve(identificator))
      const same = yield* looseAs(identificator)
      if (same !== undefined && claimed[soort] !== undefined && claimed[soort] !== same.id) {
        return yield* new IdentificatorBezet({ soort })
      }
      if (same !== undefined) ids[soort] = same.id
      const taken = same?.id ?? claimed[soort]
      if (taken !== undefined) yield* dropLoose(taken)
    }
    return ids as IdentificatorIds
  }
)

/** The identificator of no partij that is the same as this one. */
const looseAs = Effect.fnUntraced(function*(identificator: Identificator) {
  const recorded = yield* recordedAs(identificator)
  return recorded.find(({ partij }) => partij === undefined)
})

/** What is recorded as this identificator, of a partij or of none. */
export const recordedAs = Effect.fnUntraced(function*(identificator: Identificator) {
  const found = yield* Identificatoren.use((all) => all.zoek(filterOnIdentificator(identificator), atMost))
  return found.filter((one) => zelfdeIdentificator(one.identificator, identificator))
})

/** One is the same at most: a second would be of an older version of the register. */
const atMost = 2

/** Deletes an identificator of no partij, if there is one with this id. */
const dropLoose = (id: IdentificatorId) =>
  Effect.flatMap(
    SideRecords.use((all) => all.zoek("losseidentificator", id)),
    Option.match({
      onNone: () => Effect.void,
      onSome: ({ versie }: { readonly versie: Versie }) =>
        SideRecords.use((all) => all.verwijder("losseidentificator", id, versie))
    })
  )

/** The identificator of no partij with this id, which was there just now. */
export const looseMetId = (id: IdentificatorId) =>
  Effect.catchTag(sideRecordMetId("losseidentificator", id), "SideRecordNotFound", () => new VersieConflict())
