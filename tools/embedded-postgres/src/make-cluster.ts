import { execFile } from "node:child_process"
import { chown, mkdir, rename, rm } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import type { ServerAccount } from "./server-account.ts"

/** What {@link makeCluster} needs. */
export interface NewCluster {
  readonly initdb: string
  readonly account: ServerAccount
  readonly dataFolder: string
  /** The folder of the cluster. It appears only when complete, so an interrupted first start leaves no half cluster. */
  readonly cluster: string
  readonly user: string
  readonly passwordFile: string
  readonly toDisk: boolean
}

/** Makes the files of a PostgreSQL server: UTF-8, sorted by code point, every login by password. */
export const makeCluster = async (
  { initdb, account, dataFolder, cluster, user, passwordFile, toDisk }: NewCluster
): Promise<void> => {
  const unfinished = join(dataFolder, "cluster-unfinished")
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  if (account.uid !== undefined && account.gid !== undefined) {
    await chown(unfinished, account.uid, account.gid)
    await chown(passwordFile, account.uid, account.gid)
  }
  await promisify(execFile)(initdb, [
    `--pgdata=${unfinished}`,
    `--username=${user}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    ...(toDisk ? [] : ["--no-sync"])
  ], { ...account, cwd: "/", env: { ...process.env, LC_ALL: "C" } })
  await rename(unfinished, cluster)
}
