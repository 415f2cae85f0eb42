import { makeRegisterRoles, registerRoles } from "@betrokkene/embedded-postgres"
import { mkdir, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { isGiven } from "./is-given.ts"

/** Where the register is: as variables of the migration, and as variables of the API. */
export interface Databases {
  readonly migration: NodeJS.ProcessEnv
  readonly api: NodeJS.ProcessEnv
}

/**
 * The roles of the PostgreSQL that was started here. Their addresses also go into files in `dataFolder`, readable by
 * this account only, for other programs of the repository.
 */
export const embeddedDatabases = async (superuserUrl: string, dataFolder: string): Promise<Databases> => {
  const { application, owner } = await makeRegisterRoles(superuserUrl)
  await write(join(dataFolder, "database-url"), application)
  await write(join(dataFolder, "owner-database-url"), owner)
  return {
    migration: { OWNER_DATABASE_URL: owner, APPLICATION_ROLE: registerRoles.application },
    api: { DATABASE_URL: application, DATABASE_URL_FILE: "" }
  }
}

/** A file keeps the rights that it had, so it is made anew. */
const write = async (file: string, url: string): Promise<void> => {
  await mkdir(join(file, ".."), { recursive: true })
  await rm(file, { force: true })
  await writeFile(file, url, { mode: 0o600, flag: "wx" })
}

/** A database that the caller names. Without an address of its owner, the role of the API is the owner. */
export const givenDatabases = (environment: NodeJS.ProcessEnv): Databases => {
  return {
    migration: isGiven(environment, "OWNER_DATABASE_URL")
      ? {
        OWNER_DATABASE_URL: environment["OWNER_DATABASE_URL"],
        OWNER_DATABASE_URL_FILE: environment["OWNER_DATABASE_URL_FILE"],
        APPLICATION_ROLE: environment["APPLICATION_ROLE"],
        REPORT_ROLE: environment["REPORT_ROLE"]
      }
      : {
        OWNER_DATABASE_URL: environment["DATABASE_URL"],
        OWNER_DATABASE_URL_FILE: environment["DATABASE_URL_FILE"]
      },
    api: {}
  }
}

/** The environment without what only the migration may know. */
export const withoutOwner = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv => {
  const hidden = ["OWNER_DATABASE_URL", "OWNER_DATABASE_URL_FILE", "APPLICATION_ROLE", "REPORT_ROLE", "MIGRATE"]
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !hidden.includes(name)))
}
