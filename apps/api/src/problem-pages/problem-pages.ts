import { Hono } from "hono"
import { answerProblem } from "../http/answer-problem.ts"
import type { Env } from "../http/env.ts"
import { methodNotAllowed } from "../http/method-not-allowed.ts"
import { publicUrl } from "../http/public-url.ts"
import { isProblemCode, problemTable } from "../problems/problem-table.ts"
import { problemType } from "../problems/problem-type.ts"
import { Problem } from "../problems/problem.ts"

/** The path of a page as the log names it. */
const path = "/problemen/{code}"

/** A page for each kind of problem, at the address in `type`: what it means and what to do. Everybody may read it. */
export const problemPages = (): Hono<Env> =>
  new Hono<Env>()
    .get("/:code", (c) => {
      c.set("route", path)
      const code = c.req.param("code")
      if (!isProblemCode(code)) {
        return answerProblem(c, new Problem({ code: "niet-gevonden", detail: "Er is geen probleem met deze code." }))
      }
      const { betekenis, oplossing, status, title } = problemTable[code]
      return c.json({ type: problemType(code, publicUrl(c)), code, title, status, betekenis, oplossing })
    })
    .all("/:code", methodNotAllowed(path, ["get"]))
