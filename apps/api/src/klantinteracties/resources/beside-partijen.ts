import type { PartijId, SideRecord, SideSoort } from "@betrokkene/domain"
import type { SideZicht } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import type { Right } from "../engine/resource.ts"
import { categorieRelaties } from "../side-records/categorie-relaties.ts"
import { ofSoort } from "../side-records/of-soort.ts"
import { rekeningnummers } from "../side-records/rekeningnummers.ts"
import { shownSideRecords } from "../side-records/serve-side.ts"
import { vertegenwoordigingen } from "../side-records/vertegenwoordigingen.ts"
import { grouped } from "./grouped.ts"

/** What is beside one partij, by its kind. */
export type BesidePartij = <Soort extends SideSoort>(soort: Soort) => ReadonlyArray<SideZicht<Soort>>

/** These side records of partijen as they are shown, by the partij whose they are. */
export const besidePartijen = Effect.fnUntraced(function*(records: ReadonlyArray<SideRecord>, right: Right) {
  const shown: { readonly [soort in SideSoort]?: (partij: string) => ReadonlyArray<SideZicht> } = {
    rekeningnummer: grouped(
      yield* shownSideRecords(rekeningnummers, ofSoort(records, "rekeningnummer"), right),
      ({ gegevens }) => gegevens.partij
    ),
    vertegenwoordiging: grouped(
      yield* shownSideRecords(vertegenwoordigingen, ofSoort(records, "vertegenwoordiging"), right),
      ({ gegevens }) => gegevens.vertegenwoordigendePartij
    ),
    categorierelatie: grouped(
      yield* shownSideRecords(categorieRelaties, ofSoort(records, "categorierelatie"), right),
      ({ gegevens }) => gegevens.partij
    ),
    werkrelatie: grouped(
      yield* shownSideRecords<"werkrelatie">({}, ofSoort(records, "werkrelatie"), right),
      ({ gegevens }) => gegevens.contactpersoon
    )
  }
  return (id: PartijId): BesidePartij => (soort) => (shown[soort]?.(id) ?? []) as never
})
