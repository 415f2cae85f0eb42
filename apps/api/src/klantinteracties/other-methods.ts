import type { Handler } from "hono"
import { answerProblem } from "../http/answer-problem.ts"
import type { Env } from "../http/env.ts"
import { Problem } from "../problems/problem.ts"

/** The answer to OPTIONS, and to a method that the path does not have. `route`: how the log names the path. */
export const otherMethods = (route: string, methods: ReadonlyArray<string>): Handler<Env> => {
  const allow = [...methods.flatMap((method) => method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]), "OPTIONS"]
    .join(", ")
  return (c) => {
    c.set("route", route)
    return c.req.method === "OPTIONS"
      ? c.json({ renders: ["application/json"], parses: ["application/json"] }, 200, { Allow: allow })
      : answerProblem(
        c,
        new Problem({
          code: "methode-niet-toegestaan",
          detail: `Methode "${c.req.method}" niet toegestaan.`,
          headers: { Allow: allow }
        })
      )
  }
}
