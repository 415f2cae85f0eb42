import { temporaryPostgres } from "@betrokkene/embedded-postgres"
import { execFileSync } from "node:child_process"
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import pg from "pg"
import { assert } from "vitest"
import { parse } from "yaml"
import { folder, read } from "./files.ts"

/** A PostgreSQL with the roles of the register and nothing else, and the variables that name their addresses. */
export interface EmptyRegister {
  readonly owner: Readonly<Record<string, string>>
  readonly application: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

/**
 * Makes the secrets as an operator makes them for compose.yaml, and starts PostgreSQL with the roles that its container
 * would make. The files that a container would have are in `temporary`.
 */
export const emptyRegister = async (temporary: string): Promise<EmptyRegister> => {
  const secrets = join(temporary, "secrets")
  execFileSync("sh", [join(folder, "make-secrets.sh"), secrets])
  // Each is mounted alone into a container; the folder itself is closed.
  const mounted = join(temporary, "run")
  mkdirSync(mounted)
  for (const name of readdirSync(secrets).filter((name) => name !== "subscribers")) {
    copyFileSync(join(secrets, name), join(mounted, name))
  }
  // The policy that an example of the chart has.
  const { night } = parse(read("chart/examples/external-database.yaml")) as {
    readonly night: { readonly policy: object }
  }
  writeFileSync(join(mounted, "policy.json"), JSON.stringify(night.policy))
  const postgres = await temporaryPostgres()
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  await client.query(read("compose/roles.sql").replaceAll("/run/secrets/", `${mounted}/`))
  await client.end()
  const here = (name: string) => {
    const url = readFileSync(join(mounted, name), "utf8")
    const place = "@localhost/register?host=/run/postgresql"
    assert.include(url, place)
    const file = join(mounted, `${name}-here`)
    writeFileSync(file, url.replace(place, `@127.0.0.1:${postgres.port}/betrokkene`))
    return file
  }
  return {
    owner: { OWNER_DATABASE_URL_FILE: here("owner-database-url") },
    application: { DATABASE_URL_FILE: here("database-url") },
    stop: postgres.stop
  }
}
