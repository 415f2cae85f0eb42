import { freePort } from "@betrokkene/embedded-postgres"
import { execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"

/** A PostgreSQL of this machine, which has also the programs that dump and restore. */
export interface MachinePostgres {
  readonly port: number
  readonly stop: () => Promise<void>
}

/** The folder with the programs of a PostgreSQL that is installed here, as its image has them; undefined if none is. */
export const programsHere = (): string | undefined =>
  (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "pg_dump")).filter((file) =>
    existsSync(file)
  )
    // Debian has one pg_dump for all versions, which stands apart from the others.
    .flatMap((file) => [dirname(realpathSync(file)), ...standardFolders()])
    .find((folder) =>
      ["initdb", "postgres", "pg_dump", "pg_restore", "psql"].every((name) => existsSync(join(folder, name)))
    )

const standardFolders = (): ReadonlyArray<string> =>
  Array.from({ length: 10 }, (_, place) => `/usr/lib/postgresql/${24 - place}/bin`)

/** Starts a server of those programs, with the password of its superuser in this file, as compose.yaml starts one. */
export const machinePostgres = async (programs: string, passwordFile: string): Promise<MachinePostgres> => {
  // PostgreSQL does not run as root.
  const id = (which: "-u" | "-g") => Number(execFileSync("id", [which, "postgres"], { encoding: "utf8" }))
  const account = process.getuid?.() === 0 ? { uid: id("-u"), gid: id("-g") } : {}
  const folder = mkdtempSync(join(tmpdir(), "betrokkene-machine-postgres-"))
  chmodSync(folder, 0o755)
  const data = join(folder, "data")
  mkdirSync(data, { mode: 0o700 })
  if (account.uid !== undefined) chownSync(data, account.uid, account.gid)
  execFileSync(join(programs, "initdb"), [
    ...["--pgdata", data, "--username=postgres", `--pwfile=${passwordFile}`, "--encoding=UTF8", "--no-sync"],
    ...["--auth-local=scram-sha-256", "--auth-host=scram-sha-256"]
  ], { ...account, cwd: "/", stdio: "ignore" })
  const port = await freePort()
  const server = spawn(
    join(programs, "postgres"),
    ["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-F"],
    { ...account, cwd: "/", stdio: "ignore" }
  )
  const ended = once(server, "exit")
  for (let ready = false; !ready;) {
    try {
      execFileSync(join(programs, "pg_isready"), ["--host=127.0.0.1", `--port=${port}`], { stdio: "ignore" })
      ready = true
    } catch {
      if (server.exitCode !== null) throw new Error("PostgreSQL did not start.")
      await pause(100)
    }
  }
  return {
    port,
    stop: async () => {
      server.kill("SIGINT")
      await ended
      rmSync(folder, { recursive: true })
    }
  }
}
