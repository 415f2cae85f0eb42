import type { Handler } from "hono"
import { Problem } from "../problems/problem.ts"
import { answerProblem } from "./answer-problem.ts"
import type { Env } from "./env.ts"

/** The answer to a method that the path does not have; `route` is how the log names the path. */
export const methodNotAllowed = (route: string, methods: ReadonlyArray<string>): Handler<Env> => {
  const allow = methods.flatMap((method) => method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]).join(", ")
  return (c) => {
    c.set("route", route)
    return answerProblem(
      c,
      new Problem({ code: "methode-niet-toegestaan", detail: `Toegestaan: ${allow}.`, headers: { Allow: allow } })
    )
  }
}
