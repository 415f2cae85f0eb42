import { Effect } from "effect"
import type { PartijId } from "../partij/partij-id.ts"
import { IdGenerator } from "../ports/id-generator.ts"
import { Partijen } from "../ports/partijen.ts"
import { SideRecords } from "../ports/side-records.ts"
import { SideRecordNeighbourNotFound } from "../side-records/side-record-errors.ts"
import { newSideRecord } from "../side-records/side-record.ts"
import type { WerkrelatieId } from "../side-records/werkrelatie.ts"
import type { Tijdstip } from "../values/tijdstip.ts"

/** The organisatie that a contactpersoon works for; null: none. What is not given stays as it is. */
export interface ChosenOrganisatie {
  readonly werkteVoor?: PartijId | null
}

const soort = "werkrelatie"

/** More than the merges of one contactpersoon leave it. What is beyond goes at a next change. */
const atOnce = 100

/**
 * Lets a contactpersoon work for the organisatie that was chosen and for no other, at the moment `nu`. Fails with
 * `SideRecordNeighbourNotFound` if there is no organisatie with that id. Call it within a transaction that closed the
 * contactpersoon.
 */
export const placeWerkrelatie = Effect.fnUntraced(
  function*(contactpersoon: PartijId, { werkteVoor }: ChosenOrganisatie, nu: Tijdstip) {
    if (werkteVoor === undefined) return
    const sideRecords = yield* SideRecords
    const { rows } = yield* sideRecords.browse(soort, { contactpersoon }, { ascending: true, aantal: atOnce })
    for (const { record: { gegevens, id, versie } } of rows) {
      if (gegevens.organisatie !== werkteVoor) yield* sideRecords.verwijder(soort, id, versie)
    }
    if (werkteVoor === null || rows.some(({ record }) => record.gegevens.organisatie === werkteVoor)) return
    const [organisatie] = yield* Partijen.use((partijen) => partijen.zoekAll([werkteVoor]))
    if (organisatie?.gegevens.soortPartij !== "organisatie") {
      return yield* new SideRecordNeighbourNotFound({ soort, veld: "organisatie" })
    }
    const id = (yield* (yield* IdGenerator).sideRecord) as string as WerkrelatieId
    yield* sideRecords.voegToe(newSideRecord(soort, id, { contactpersoon, organisatie: werkteVoor }, nu)).pipe(
      // The contactpersoon is closed, so nobody else adds the same.
      Effect.catchTag("SideRecordCombinationTaken", Effect.die)
    )
  }
)
