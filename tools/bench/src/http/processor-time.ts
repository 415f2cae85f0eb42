import { asOtherProgram } from "@betrokkene/dataset"
import { readFile } from "node:fs/promises"

/** Processor time until now, in microseconds, of each process that could be asked. */
export type ProcessorTimes = ReadonlyMap<number, number>

/** Processor time of these processes until now, user and system; empty without `/proc`. */
export const processorTimes = async (pids: ReadonlyArray<number>): Promise<ProcessorTimes> => {
  const times = await Promise.all(pids.map(async (pid) => [pid, await timeOf(pid)] as const))
  return new Map(times.flatMap(([pid, time]) => time === undefined ? [] : [[pid, time]]))
}

/** What all processes took between these two moments. One that began in between counts, one that ended does not. */
export const timeBetween = (before: ProcessorTimes, after: ProcessorTimes): number =>
  [...after].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0)

/** The processes of a PostgreSQL on this machine: those with a session, and those that write for all. */
export const processesOfPostgres = async (databaseUrl: string): Promise<ReadonlyArray<number>> =>
  (await asOtherProgram<{ readonly pid: number }>(
    databaseUrl,
    "select pid from pg_stat_activity where pid <> pg_backend_pid()"
  )).map(({ pid }) => pid)

/** A tick, in microseconds: Linux tells them at 100 a second, whatever its own clock. */
const tick = 10_000

/** The fields after the name of the program, which may have spaces in it: proc(5), utime and stime are 14 and 15. */
const timeOf = async (pid: number): Promise<number | undefined> => {
  const told = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined)
  const fields = told?.slice(told.lastIndexOf(")") + 2).split(" ")
  return fields === undefined ? undefined : (Number(fields[11]) + Number(fields[12])) * tick
}
