import { Gereedheid } from "@betrokkene/domain"
import { Exit } from "effect"
import { Hono } from "hono"
import type { AppOptions } from "../app.ts"
import { methodNotAllowed } from "../http/method-not-allowed.ts"
import type { Env } from "../http/variables.ts"
import { retryAfter } from "../problems/domain-problem.ts"
import { Problem, problemResponse } from "../problems/problem.ts"

/** Whether the program lives, and whether it can be given work. */
export const healthRoutes = ({ closing = () => false, run }: Pick<AppOptions, "closing" | "run">): Hono<Env> =>
  new Hono<Env>()
    .get("/live", (c) => {
      c.set("route", "/health/live")
      return c.json({ status: "ok" })
    })
    .get("/ready", async (c) => {
      c.set("route", "/health/ready")
      if (closing()) return notReady("wordt-afgesloten")
      const exit = await run(Gereedheid.use(({ controleer }) => controleer))
      return Exit.isSuccess(exit) ? c.json({ status: "ok" }) : notReady("register-onbereikbaar")
    })
    .all("/live", methodNotAllowed("/health/live", ["get"]))
    .all("/ready", methodNotAllowed("/health/ready", ["get"]))

const notReady = (code: "register-onbereikbaar" | "wordt-afgesloten"): Response =>
  problemResponse(new Problem({ code, headers: { "Retry-After": retryAfter } }))
