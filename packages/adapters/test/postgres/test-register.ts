import { layer } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import { Effect, Layer } from "effect"
import { migratedDatabase } from "./migrated-database.ts"

/** The register on a database of its own, which goes with it. */
export const testRegister = Layer.merge(
  Layer.unwrap(
    Effect.map(
      Effect.acquireRelease(Effect.promise(migratedDatabase), (database) => Effect.promise(database.drop)),
      ({ url }) => layer({ url })
    )
  ),
  system
)
