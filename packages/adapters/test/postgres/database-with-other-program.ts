import type { TestDatabase } from "@betrokkene/embedded-postgres"
import { afterAll, beforeAll } from "vitest"
import { migratedDatabase } from "./migrated-database.ts"
import { type OtherProgram, otherProgram } from "./other-program.ts"

/** The database of a test file and another program on it, from before its first test until after its last. */
export const databaseWithOtherProgram = (): { readonly database: TestDatabase; readonly other: OtherProgram } => {
  const here = {} as { database: TestDatabase; other: OtherProgram }
  beforeAll(async () => {
    here.database = await migratedDatabase()
    here.other = await otherProgram(here.database.url)
  })
  afterAll(async () => {
    await here.other.end()
    await here.database.drop()
  })
  return here
}
