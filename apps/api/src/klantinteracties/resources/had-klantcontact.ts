import { type Betrokkene, Klantcontacten } from "@betrokkene/domain"
import { Effect } from "effect"
import type { Expansion, Right } from "../engine/resource.ts"
import { expansion } from "../engine/write-records.ts"
import { grouped } from "./grouped.ts"
import { klantcontacten, type ShownKlantcontact, shownKlantcontacten } from "./klantcontacten.ts"

/** The klantcontact of each betrokkene, and what may be written out of that. */
export const hadKlantcontact = (nested: ReadonlyArray<Expansion<ShownKlantcontact>> = []): Expansion<Betrokkene> =>
  expansion(
    "hadKlantcontact",
    false,
    klantcontacten,
    Effect.fnUntraced(function*(shown: ReadonlyArray<Betrokkene>, right: Right) {
      const ids = [...new Set(shown.map(({ klantcontact }) => klantcontact))]
      const stored = yield* Klantcontacten.use((all) => all.zoekAll(ids))
      const byId = grouped(yield* shownKlantcontacten(stored, right), ({ zicht }) => zicht.klantcontact.id)
      return ({ klantcontact }: Betrokkene) => byId(klantcontact)
    }),
    nested
  )
