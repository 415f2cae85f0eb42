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

/**
 * Processor time until now of the children of a process that have ended, and of their children, in microseconds; undefined
 * without `/proc`.
 */
export const timeOfEnded = async (pid: number): Promise<number | undefined> => {
  const fields = await fieldsOf(pid)
  return fields === undefined ? undefined : (Number(fields[13]) + Number(fields[14])) * tick
}

/** The process that started the sessions of a PostgreSQL on this machine; undefined without `/proc`. */
export const parentOfPostgres = async (databaseUrl: string): Promise<number | undefined> => {
  const [session] = await asOtherProgram<{ readonly pid: number }>(
    databaseUrl,
    "select pid from pg_stat_activity where backend_type = 'checkpointer'"
  )
  const fields = session === undefined ? undefined : await fieldsOf(session.pid)
  return fields === undefined ? undefined : Number(fields[1])
}

/** A tick, in microseconds: Linux tells them at 100 a second, whatever its own clock. */
const tick = 10_000

/** The fields after the name of the program, which may have spaces in it: from the third of proc(5) on. */
const fieldsOf = async (pid: number): Promise<ReadonlyArray<string> | undefined> => {
  const told = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined)
  return told?.slice(told.lastIndexOf(")") + 2).split(" ")
}

const timeOf = async (pid: number): Promise<number | undefined> => {
  const fields = await fieldsOf(pid)
  return fields === undefined ? undefined : (Number(fields[11]) + Number(fields[12])) * tick
}
