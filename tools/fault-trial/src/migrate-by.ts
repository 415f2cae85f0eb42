import { builtApi, migrationBeside } from "@betrokkene/api-process"
import { execFile } from "node:child_process"
import { promisify } from "node:util"

/** Migrates a database by the program of this build; by default that of this version. Rejects if it fails. */
export const migrateBy = async (program: string | undefined, databaseUrl: string): Promise<void> => {
  await promisify(execFile)(process.execPath, [program ?? migrationBeside(await builtApi())], {
    env: { PATH: process.env["PATH"], OWNER_DATABASE_URL: databaseUrl }
  })
}
