import { createDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { execFile } from "node:child_process"
import { join } from "node:path"
import { inject } from "vitest"
import { type MakeStorage, type Surroundings, useSurroundings } from "./surroundings.ts"

/** Surroundings whose register the nightly check can go over. */
export interface Nights {
  readonly surroundings: () => Surroundings
  /** Goes over the register, as it does every night. */
  readonly night: () => Promise<void>
  /** Carries out a statement in the database, as another program does. */
  readonly inDatabase: (statement: string) => Promise<void>
}

/** The surroundings of the tests of a file, with a register in a database. */
export const useNights = (): Nights => {
  let databaseUrl = ""
  let connected: (statement: string) => Promise<void> = () => Promise.reject(new Error("No database yet"))
  const makeStorage: MakeStorage = async (ends) => {
    const database = await createDatabase(inject("postgresUrl"))
    ends.push(database.drop)
    databaseUrl = database.url
    const client = await database.connect()
    ends.push(() => client.end())
    connected = async (statement) => {
      await client.query(statement)
    }
    await run("migrate", { OWNER_DATABASE_URL: databaseUrl })
    return { databaseUrl }
  }
  return {
    surroundings: useSurroundings(makeStorage),
    night: () => run("reconciliation", { DATABASE_URL: databaseUrl }),
    inDatabase: (statement) => connected(statement)
  }
}

/** The ends of the nightly check that are no failure: nothing was found, something was, or all of it was repaired. */
const ended: ReadonlyArray<unknown> = [0, 1, 5]

/** Runs a program of this repository in a process of its own. */
const run = (program: "migrate" | "reconciliation", env: Readonly<Record<string, string>>): Promise<void> =>
  new Promise((resolve, reject) => {
    const entry = join(import.meta.dirname, `../../../${program}/src/main.ts`)
    execFile(process.execPath, [entry], { env }, (error, _stdout, stderr) => {
      if (ended.includes(error?.code ?? 0)) resolve()
      else reject(new Error(stderr))
    })
  })
