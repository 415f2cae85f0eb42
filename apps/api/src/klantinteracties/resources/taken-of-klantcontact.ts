import { Effect } from "effect"
import type { Expansion } from "../engine/resource.ts"
import { expansion } from "../engine/write-records.ts"
import { internetaken } from "../side-records/internetaken.ts"
import { sideResource } from "../side-records/serve-side.ts"
import type { ShownKlantcontact } from "./klantcontacten.ts"

/** What has to be done after each klantcontact. */
export const takenOfKlantcontact: Expansion<ShownKlantcontact> = expansion(
  "leiddeTotInterneTaken",
  true,
  sideResource(internetaken),
  () => Effect.succeed(({ taken }) => taken)
)
