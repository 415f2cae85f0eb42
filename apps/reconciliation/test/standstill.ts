import { asOtherProgram } from "@betrokkene/dataset"
import { expect } from "vitest"
import type { Command } from "./command-process.ts"

/**
 * Point at which a run stands still: before or after a statement on a table, or before its transaction is committed.
 */
export interface Point {
  readonly table: string
  readonly on: "insert" | "update" | "delete"
  readonly moment: "before" | "after" | "commit"
  /** In terms of `old` and `new`. */
  readonly when?: string
}

/** Every process that reaches the point stands still there, inside its transaction, until it is released. */
export const haltAt = async (databaseUrl: string, { moment, on, table, when }: Point): Promise<void> => {
  const kind = moment === "commit" ? "constraint trigger" : "trigger"
  const timing = moment === "commit"
    ? `after ${on} on ${table} deferrable initially deferred`
    : `${moment} ${on} on ${table}`
  await asOtherProgram(databaseUrl, "create table halt (here boolean)")
  await asOtherProgram(databaseUrl, "insert into halt values (true)")
  await asOtherProgram(
    databaseUrl,
    `
    create function stand_still() returns trigger language plpgsql as $$
    begin
      while exists (select from halt) loop perform pg_sleep(0.01); end loop;
      return coalesce(new, old);
    end $$`
  )
  await asOtherProgram(
    databaseUrl,
    `create ${kind} halt ${timing} for each row ${
      when === undefined ? "" : `when (${when})`
    } execute function stand_still()`
  )
}

/** Waits until this many connections stand still; fails if the command ends before that. */
export const reached = async (databaseUrl: string, { ended, process }: Command, howMany = 1): Promise<void> => {
  const standing = async () => {
    const [row] = await asOtherProgram<{ readonly aantal: number }>(
      databaseUrl,
      `select count(*)::integer as aantal from pg_stat_activity
      where datname = current_database() and wait_event = 'PgSleep'`
    )
    return process.exitCode !== null || (row?.aantal ?? 0) >= howMany
  }
  await expect.poll(standing, { timeout: 30_000, interval: 10 }).toBe(true)
  if (process.exitCode !== null) {
    throw new Error(`The command ended before it came to the point: ${(await ended).stderr}`)
  }
}

/** Releases all that stand still; later ones pass. */
export const release = (databaseUrl: string) => asOtherProgram(databaseUrl, "delete from halt")

/** Waits until the server has noticed that the command has no connections any more. */
export const gone = async (databaseUrl: string): Promise<void> => {
  const connected = async () =>
    (await asOtherProgram(
      databaseUrl,
      "select from pg_stat_activity where datname = current_database() and application_name = 'betrokkene'"
    )).length
  await expect.poll(connected, { timeout: 30_000, interval: 10 }).toBe(0)
}
