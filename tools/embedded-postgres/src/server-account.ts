import { execFile } from "node:child_process"
import { promisify } from "node:util"

/** The account that a server runs under; empty for the account of this process. */
export interface ServerAccount {
  readonly uid?: number
  readonly gid?: number
}

export const accountName = "postgres"

/**
 * The account of this process. Root, as which PostgreSQL refuses to run, uses the account `postgres`, made if
 * missing.
 */
export const serverAccount = async (): Promise<ServerAccount> => {
  if (process.getuid?.() !== 0) return {}
  return identity().catch(async (missing: unknown) => {
    // Another test run may make it at the same time, so a refusal counts only if the account is still missing.
    const refused = await run("useradd", ["--system", "--user-group", "--no-create-home", accountName]).then(
      () => missing,
      (error: unknown) => error
    )
    return identity().catch(() => {
      throw new Error(
        `As root, PostgreSQL runs under the account ${accountName}, which is missing and could not be made.`,
        { cause: refused }
      )
    })
  })
}

const run = promisify(execFile)

const identity = async (): Promise<ServerAccount> => {
  const [uid, gid] = await Promise.all(
    ["-u", "-g"].map(async (which) => Number((await run("id", [which, accountName])).stdout))
  )
  return { uid: uid ?? Number.NaN, gid: gid ?? Number.NaN }
}
