import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs"
import { copyFile, link } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { writeImageFiles } from "../src/image-files.ts"
import { dockerfile } from "./dockerfile.ts"

/** A program of the image in a process of its own, with what it wrote. */
export interface ImageProcess {
  readonly child: ChildProcess
  readonly output: () => string
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
}

/** The file system of the image in a folder, and what runs there. */
export interface UnpackedImage {
  /** What the container has under `/app`. Nobody can write there. */
  readonly app: string
  /** Where programs may write: their TMPDIR. */
  readonly temporary: string
  /** Starts what the entry point of the image starts with these arguments, as the account of a container. */
  readonly run: (args: ReadonlyArray<string>, environment?: Readonly<Record<string, string>>) => ImageProcess
  /** Runs the health check of the image with these settings and arguments, and returns its exit code. */
  readonly health: (
    environment: Readonly<Record<string, string>>,
    args?: ReadonlyArray<string>
  ) => Promise<number | string>
  /** Kills what still runs, and removes the folder. */
  readonly remove: () => Promise<void>
}

/** The account of the image. Only root can take it; another account runs everything as itself. */
export const account = process.getuid?.() === 0 ? { uid: 65532, gid: 65532 } : {}

/** Builds the files of the image into a temporary folder, and closes that for writing. */
export const unpackedImage = async (): Promise<UnpackedImage> => {
  const root = mkdtempSync(join(tmpdir(), "betrokkene-image-"))
  // Node may be installed where the account of the image cannot come.
  const node = join(root, "node")
  await link(process.execPath, node).catch(() => copyFile(process.execPath, node))
  const app = join(root, "app")
  await writeImageFiles(app)
  close(app)
  const temporary = join(root, "tmp")
  mkdirSync(temporary)
  if (account.uid !== undefined) chownSync(temporary, account.uid, account.gid)
  chmodSync(root, 0o555)
  const running = new Set<ImageProcess>()
  const start = (args: ReadonlyArray<string>, environment: Readonly<Record<string, string>>): ImageProcess => {
    const child = spawn(node, args.map((argument) => argument.replace(/^\/app\b/u, app)), {
      ...account,
      cwd: app,
      env: { ...dockerfile.environment, HOST: "127.0.0.1", HOME: "/nonexistent", TMPDIR: temporary, ...environment },
      stdio: ["ignore", "pipe", "pipe"]
    })
    let output = ""
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text
      })
    }
    const ended = once(child, "close").then(([code, signal]) => (code ?? signal) as number | string)
    const started = { child, output: () => output, ended }
    running.add(started)
    return started
  }
  const [, ...entrypoint] = dockerfile.entrypoint
  const [, ...healthcheck] = dockerfile.healthcheck
  return {
    app,
    temporary,
    run: (args, environment = {}) => start([...entrypoint, ...args], environment),
    health: (environment, args = []) => start([...healthcheck, ...args], environment).ended,
    remove: async () => {
      for (const { child, ended } of running) {
        child.kill("SIGKILL")
        await ended
      }
      for (const folder of [root, ...foldersIn(app)]) chmodSync(folder, 0o755)
      rmSync(root, { recursive: true })
    }
  }
}

const foldersIn = (folder: string): ReadonlyArray<string> => [
  folder,
  ...readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? foldersIn(join(folder, entry.name)) : []
  )
]

/** Takes the right to write from everybody, on all files and folders. */
const close = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) close(path)
    else chmodSync(path, 0o444)
  }
  chmodSync(folder, 0o555)
}
