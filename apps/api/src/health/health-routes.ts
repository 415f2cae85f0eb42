import { Readiness, type RegisterUnavailable, type StorageStatus } from "@betrokkene/domain"
import type { Log } from "@betrokkene/program"
import { Cause, Exit, Option } from "effect"
import { Hono } from "hono"
import type { Context } from "hono"
import { answerProblem } from "../http/answer-problem.ts"
import type { Env } from "../http/env.ts"
import { methodNotAllowed } from "../http/method-not-allowed.ts"
import type { Run } from "../http/ports.ts"
import { apiVersion } from "../middleware/api-version.ts"
import { retryAfter } from "../problems/domain-problem.ts"
import { Problem } from "../problems/problem.ts"
import { unavailabilityCode as codeOf } from "../problems/unavailability-code.ts"

/** What the health of the program is read from. */
export interface HealthOptions {
  readonly run: Run
  readonly log: Log
  /** Whether the program is shutting down; without it, it never is. */
  readonly closing?: () => boolean
}

/** Whether the program lives, whether it is ready, and what state it is in. Nothing here helps an intruder. */
export const healthRoutes = ({ closing = () => false, log, run }: HealthOptions): Hono<Env> => {
  const tell = changesOfReadiness(log)
  return new Hono<Env>()
    .get("/", async (c) => {
      c.set("route", "/health")
      const exit = await run(Readiness.use(({ stand }) => stand))
      const stand = Exit.isSuccess(exit) ? exit.value : undefined
      const status = closing() ? "wordt-afgesloten" : statusOf(stand)
      return c.json({ status, versie: apiVersion, ...storageOf(stand) }, status === "ok" ? 200 : 503)
    })
    .get("/live", (c) => {
      c.set("route", "/health/live")
      return c.json({ status: "ok" })
    })
    .get("/ready", async (c) => {
      c.set("route", "/health/ready")
      if (closing()) return notReady(c, "wordt-afgesloten")
      const exit = await run(Readiness.use(({ check }) => check))
      if (Exit.isSuccess(exit)) {
        tell(undefined)
        return c.json({ status: "ok" })
      }
      const failure = Cause.findErrorOption(exit.cause)
      tell(Option.match(failure, { onNone: () => "onbekend", onSome: ({ reden }) => reden }))
      return notReady(c, unavailability(failure))
    })
    .all("/", methodNotAllowed("/health", ["get"]))
    .all("/live", methodNotAllowed("/health/live", ["get"]))
    .all("/ready", methodNotAllowed("/health/ready", ["get"]))
}

/** Logs why the program is not ready when that begins or changes, and not at every probe. */
const changesOfReadiness = (log: Log) => {
  let told: string | undefined
  return (reason: string | undefined): void => {
    if (reason === told) return
    told = reason
    if (reason === undefined) log("info", "ready again")
    else log("warn", "not ready", { reason })
  }
}

const statusOf = (stand: StorageStatus | undefined) => {
  if (stand === undefined) return "register-onbereikbaar"
  if (stand.retired) return "programma-verouderd"
  if (stand.missing.length > 0) return "migraties-ontbreken"
  return stand.writable ? "ok" : "register-alleen-lezen"
}

const unavailability = (failure: Option.Option<RegisterUnavailable>) =>
  Option.match(failure, { onNone: () => "register-onbereikbaar" as const, onSome: codeOf })

const storageOf = (stand: StorageStatus | undefined) =>
  stand === undefined
    ? { opslag: null, migraties: null }
    : {
      opslag: stand.storage,
      migraties: { uitgevoerd: stand.applied.length, ontbrekend: stand.missing, later: stand.later }
    }

const notReady = (c: Context<Env>, code: ReturnType<typeof codeOf> | "wordt-afgesloten"): Response =>
  answerProblem(c, new Problem({ code, headers: { "Retry-After": retryAfter } }))
