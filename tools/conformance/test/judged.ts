import { migrate } from "@betrokkene/adapters/postgres"
import { startApi } from "@betrokkene/api-process"
import { createMigratedDatabase } from "@betrokkene/embedded-postgres"
import { Effect } from "effect"
import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import type { Assignment } from "../src/conformance.ts"
import { identityProvider } from "./identity-provider.ts"

/** A register with the contract, and who may come in as a client of it. */
export interface Judged {
  readonly assignment: Assignment
  readonly end: () => Promise<void>
}

/** Every run of the cases is refused a few times when it signs in. */
const settings = { FACES: "native,klantinteracties", SIGN_IN_LIMIT: "0" }

const assignmentOf = (url: string, scheme: Assignment["scheme"], token: string): Assignment => ({
  url: url.replace(/\/api\/v1$/u, "/klantinteracties/api/v1"),
  scheme,
  token,
  as: "register",
  scenarios: false,
  only: []
})

/** The scopes of the set `openklant-client`. */
const scopes = ["read", "write", "link", "identify", "read-bsn", "read-confidential"]

/** A register in the memory of its process. */
export const inMemory = async (): Promise<Judged> => {
  const provider = await identityProvider()
  const api = await startApi("memory", { settings: { ...settings, ...provider.settings } })
  return {
    assignment: assignmentOf(api.url, "Bearer", provider.jwt(scopes)),
    end: async () => {
      await api.end()
      provider.close()
    }
  }
}

const tokens = join(import.meta.dirname, "../../../apps/tokens/src/main.ts")

/** A register on PostgreSQL, with a token as an operator makes it. */
export const onPostgres = async (serverUrl: string): Promise<Judged> => {
  const database = await createMigratedDatabase(serverUrl, (url) => Effect.runPromise(migrate(url)))
  const api = await startApi({ databaseUrl: database.url }, { settings })
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [tokens, "create", "conformance", "--scopes", "openklant-client", "--by", "test"],
    { env: { PATH: process.env["PATH"], OWNER_DATABASE_URL: database.url } }
  )
  return {
    assignment: assignmentOf(api.url, "Token", stdout.trim()),
    end: async () => {
      await api.end()
      await database.drop()
    }
  }
}
