import { Schema } from "effect"
import { PartijId } from "../partij/partij-id.ts"
import { violation } from "../values/regel.ts"
import { ruleOver } from "../values/rule-over-fields.ts"
import { Uuid } from "../values/uuid.ts"
import type { SideDescription } from "./side-description.ts"

/** Identifies a vertegenwoordiging: a UUID (RFC 9562), kept in lower case. Refusal: `id-ongeldig`. */
export const VertegenwoordigingId = Uuid.pipe(Schema.brand("VertegenwoordigingId"))
export type VertegenwoordigingId = typeof VertegenwoordigingId.Type

/** That one partij represents another. It does so once, and none represents itself. */
export const Vertegenwoordiginggegevens = Schema.Struct({
  vertegenwoordigendePartij: PartijId,
  vertegenwoordigdePartij: PartijId
}).check(
  ruleOver(["vertegenwoordigendePartij", "vertegenwoordigdePartij"], ({
    vertegenwoordigdePartij,
    vertegenwoordigendePartij
  }: {
    readonly vertegenwoordigendePartij: string
    readonly vertegenwoordigdePartij: string
  }) =>
    vertegenwoordigendePartij === vertegenwoordigdePartij
      ? violation(["vertegenwoordigdePartij"], "vertegenwoordigt-zichzelf", "Een partij vertegenwoordigt een ander.")
      : undefined)
).annotate({ identifier: "Vertegenwoordiginggegevens" })
export type Vertegenwoordiginggegevens = typeof Vertegenwoordiginggegevens.Type

/** The description of a vertegenwoordiging. */
export const vertegenwoordiging = {
  id: VertegenwoordigingId,
  gegevens: Vertegenwoordiginggegevens,
  neighbours: { vertegenwoordigendePartij: "partij", vertegenwoordigdePartij: "partij" },
  ofPartij: "vertegenwoordigendePartij",
  filters: {},
  unique: [["vertegenwoordigendePartij", "vertegenwoordigdePartij"]]
} as const satisfies SideDescription
