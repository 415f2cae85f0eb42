import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { readdir, readFile } from "node:fs/promises"
import { text } from "node:stream/consumers"
import { setInterval as every } from "node:timers/promises"

/** Output, duration and peak memory of a process and its children; the memory is undefined without `/proc`. */
export interface MeasuredProcess {
  readonly stdout: string
  readonly exitCode: number | null
  readonly seconds: number
  readonly peakMebibytes: number | undefined
}

/** Runs Node with these arguments in a process of its own and measures it from outside. */
export const measuredProcess = async (
  args: ReadonlyArray<string>,
  environment: Readonly<Record<string, string>>
): Promise<MeasuredProcess> => {
  const start = performance.now()
  const child = spawn(process.execPath, [...args], { env: environment, stdio: ["ignore", "pipe", "inherit"] })
  const killed = () => void child.kill("SIGKILL")
  process.on("exit", killed)
  const watching = new AbortController()
  const peak = watchMemory(child, watching.signal)
  const [[exitCode], stdout] = await Promise.all([once(child, "exit") as Promise<[number | null]>, text(child.stdout)])
  const seconds = (performance.now() - start) / 1000
  process.off("exit", killed)
  watching.abort()
  return { stdout, exitCode, seconds, peakMebibytes: await peak }
}

const watchMemory = async (child: ChildProcess, signal: AbortSignal): Promise<number | undefined> => {
  let peak: number | undefined
  try {
    const ticks = every(50, undefined, { signal })
    while ((await ticks.next()).done !== true) {
      const now = await together(String(child.pid))
      if (now !== undefined) peak = Math.max(peak ?? 0, now)
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
  return peak
}

/** Resident memory of a process and its children, in MiB. */
const together = async (pid: string): Promise<number | undefined> => {
  const own = await readFile(`/proc/${pid}/status`, "utf8").then(
    (status) => /^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1],
    () => undefined
  )
  if (own === undefined) return undefined
  const tasks = await readdir(`/proc/${pid}/task`).catch(() => [])
  const children = await Promise.all(
    tasks.map((task) => readFile(`/proc/${pid}/task/${task}/children`, "utf8").catch(() => ""))
  )
  const below = await Promise.all(children.join(" ").split(" ").filter((child) => child !== "").map(together))
  return Number(own) / 1024 + below.reduce<number>((sum, each) => sum + (each ?? 0), 0)
}
