import { Readiness, type StorageStatus } from "@betrokkene/domain"
import { Exit } from "effect"
import { Hono } from "hono"
import type { AppOptions } from "../app.ts"
import { methodNotAllowed } from "../http/method-not-allowed.ts"
import type { Run } from "../http/ports.ts"
import type { Env } from "../http/variables.ts"
import { apiVersion } from "../middleware/api-version.ts"
import { retryAfter } from "../problems/domain-problem.ts"
import { Problem, problemResponse } from "../problems/problem.ts"

/** Whether the program lives, whether it can be given work, and in what state it is: nothing that helps who should not be here. */
export const healthRoutes = (
  { closing = () => false, run }: Pick<AppOptions, "closing"> & { readonly run: Run }
): Hono<Env> =>
  new Hono<Env>()
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
      if (closing()) return notReady("wordt-afgesloten")
      const exit = await run(Readiness.use(({ check: controleer }) => controleer))
      return Exit.isSuccess(exit) ? c.json({ status: "ok" }) : notReady("register-onbereikbaar")
    })
    .all("/", methodNotAllowed("/health", ["get"]))
    .all("/live", methodNotAllowed("/health/live", ["get"]))
    .all("/ready", methodNotAllowed("/health/ready", ["get"]))

const statusOf = (stand: StorageStatus | undefined) =>
  stand === undefined ? "register-onbereikbaar" : stand.ontbrekend.length > 0 ? "migraties-ontbreken" : "ok"

const storageOf = (stand: StorageStatus | undefined) =>
  stand === undefined
    ? { opslag: null, migraties: null }
    : { opslag: stand.opslag, migraties: { uitgevoerd: stand.uitgevoerd.length, ontbrekend: stand.ontbrekend } }

const notReady = (code: "register-onbereikbaar" | "wordt-afgesloten"): Response =>
  problemResponse(new Problem({ code, headers: { "Retry-After": retryAfter } }))
