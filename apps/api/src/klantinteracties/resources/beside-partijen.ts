import { NumberedLists, type Partij, type SideRecord, type SideSoort } from "@betrokkene/domain"
import { maySee, type SideZicht } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import type { Right } from "../engine/resource.ts"
import { categorieRelaties } from "../side-records/categorie-relaties.ts"
import { rekeningnummers } from "../side-records/rekeningnummers.ts"
import { shownSideRecords } from "../side-records/serve-side.ts"
import { vertegenwoordigingen } from "../side-records/vertegenwoordigingen.ts"
import { grouped } from "./grouped.ts"

/** What is beside one partij, by its kind. */
export type BesidePartij = <Soort extends SideSoort>(soort: Soort) => ReadonlyArray<SideZicht<Soort>>

/** What is beside partijen as it is shown, of all read at once. */
export const besidePartijen = Effect.fnUntraced(function*(stored: ReadonlyArray<Partij>, right: Right) {
  const open = stored.filter((partij) => maySee(partij, right)).map(({ id }) => id)
  const records = yield* NumberedLists.use((lists) =>
    lists.sideRecordsVanPartijen(open, right.geheim ? {} : { notSecret: true })
  )
  const ofSoort = <Soort extends SideSoort>(soort: Soort) =>
    records.filter((one) => one.soort === soort) as ReadonlyArray<SideRecord> as ReadonlyArray<SideRecord<Soort>>
  const shown: { readonly [soort in SideSoort]?: (partij: string) => ReadonlyArray<SideZicht> } = {
    rekeningnummer: grouped(
      yield* shownSideRecords(rekeningnummers, ofSoort("rekeningnummer"), right),
      ({ gegevens }) => gegevens.partij
    ),
    vertegenwoordiging: grouped(
      yield* shownSideRecords(vertegenwoordigingen, ofSoort("vertegenwoordiging"), right),
      ({ gegevens }) => gegevens.vertegenwoordigendePartij
    ),
    categorierelatie: grouped(
      yield* shownSideRecords(categorieRelaties, ofSoort("categorierelatie"), right),
      ({ gegevens }) => gegevens.partij
    ),
    werkrelatie: grouped(
      yield* shownSideRecords<"werkrelatie">({}, ofSoort("werkrelatie"), right),
      ({ gegevens }) => gegevens.contactpersoon
    )
  }
  return ({ id }: Partij): BesidePartij => (soort) => (shown[soort]?.(id) ?? []) as never
})
