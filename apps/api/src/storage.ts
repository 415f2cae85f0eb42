import * as Memory from "@betrokkene/adapters/memory"
import * as Postgres from "@betrokkene/adapters/postgres"
import { Redacted } from "effect"
import type { Settings } from "./settings.ts"

/** The register that the settings ask for. On a database that is not migrated yet, no request is answered. */
export const storageLayer = ({ storage }: Settings) =>
  storage.kind === "memory"
    ? Memory.layer
    : Postgres.layer({ url: Redacted.value(storage.url), preparedQueries })

/** Maximum number of distinct queries prepared per connection. Lists have more of them, as they differ by filter. */
const preparedQueries = 200
