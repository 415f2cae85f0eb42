import { Effect, Option } from "effect"
import type { PartijId } from "../partij/partij-id.ts"
import { SideRecords } from "../ports/side-records.ts"
import type { RekeningnummerId } from "../side-records/rekeningnummer.ts"
import { RekeningnummerNotOwn, TooManyRekeningnummers } from "../side-records/side-record-errors.ts"
import { changedSideRecord, type SideGegevens, type SideRecord } from "../side-records/side-record.ts"
import type { Tijdstip } from "../values/tijdstip.ts"

/** The rekeningnummers that a partij is to have. What is not given stays as it is. */
export interface ChosenRekeningnummers {
  /** Its own, and those of nobody. Others that it has are of nobody afterwards. */
  readonly ids?: ReadonlyArray<RekeningnummerId>
  /** The one that it prefers; null: none. */
  readonly voorkeur?: RekeningnummerId | null
}

type Rekeningnummer = SideRecord<"rekeningnummer">

/** The number of rekeningnummers that a partij can be given at once, and have while it is: more than anybody has. */
export const maximumRekeningnummers = 100

/** The rekeningnummer that a partij prefers. */
export const preferredRekeningnummer = (partij: PartijId) =>
  Effect.map(
    SideRecords.use((all) =>
      all.browse("rekeningnummer", { partij, voorkeur: "true" }, { ascending: true, aantal: 1 })
    ),
    ({ rows: [first] }) => Option.fromUndefinedOr(first?.record)
  )

/**
 * Gives a partij the rekeningnummers that were chosen, at the moment `nu`. Fails with `RekeningnummerNotOwn` or
 * `TooManyRekeningnummers`. Call it within a transaction that closed the partij.
 */
export const placeRekeningnummers = Effect.fnUntraced(
  function*(partij: PartijId, { ids, voorkeur }: ChosenRekeningnummers, nu: Tijdstip) {
    if (ids !== undefined) yield* placeAll(partij, ids, nu)
    if (voorkeur !== undefined) yield* prefer(partij, voorkeur, nu)
  }
)

const placeAll = Effect.fnUntraced(function*(partij: PartijId, ids: ReadonlyArray<RekeningnummerId>, nu: Tijdstip) {
  const found = yield* SideRecords.use((all) => all.zoekAll("rekeningnummer", ids))
  for (const id of ids) {
    const own = found.find((one) => one.id === id)
    if (own === undefined || (own.gegevens.partij !== undefined && own.gegevens.partij !== partij)) {
      return yield* new RekeningnummerNotOwn({ id, veld: "rekeningnummers" })
    }
  }
  yield* releaseOthers(partij, ids, nu)
  for (const one of found) {
    if (one.gegevens.partij === undefined) yield* change(one, { ...one.gegevens, partij }, nu)
  }
})

const releaseOthers = Effect.fnUntraced(
  function*(partij: PartijId, ids: ReadonlyArray<RekeningnummerId>, nu: Tijdstip) {
    const { meer, rows } = yield* SideRecords.use((all) =>
      all.browse("rekeningnummer", { partij }, { ascending: true, aantal: maximumRekeningnummers })
    )
    if (meer) return yield* new TooManyRekeningnummers()
    for (const { record } of rows) {
      const { partij: _, ...others } = record.gegevens
      if (!ids.includes(record.id)) yield* change(record, others, nu)
    }
  }
)

const prefer = Effect.fnUntraced(function*(partij: PartijId, id: RekeningnummerId | null, nu: Tijdstip) {
  const was = Option.getOrUndefined(yield* preferredRekeningnummer(partij))
  if (was?.id === id) return
  if (was !== undefined) {
    const { voorkeur: _, ...others } = was.gegevens
    yield* change(was, others, nu)
  }
  if (id === null) return
  const chosen = Option.getOrUndefined(yield* SideRecords.use((all) => all.zoek("rekeningnummer", id)))
  if (chosen?.gegevens.partij !== partij) {
    return yield* new RekeningnummerNotOwn({ id, veld: "voorkeursRekeningnummer" })
  }
  yield* change(chosen, { ...chosen.gegevens, voorkeur: true }, nu)
})

const change = (record: Rekeningnummer, gegevens: SideGegevens<"rekeningnummer">, nu: Tijdstip) =>
  SideRecords.use((all) => all.vervang(changedSideRecord(record, gegevens, nu), record.versie)).pipe(
    // Its partij is closed, and no two need to differ.
    Effect.catchTags({ SideRecordCombinationTaken: Effect.die, SideRecordNeighbourNotFound: Effect.die })
  )
