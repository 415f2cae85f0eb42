import type { Context } from "hono"
import { type Problem, problemResponse } from "../problems/problem.ts"
import type { Env } from "./env.ts"
import { publicUrl } from "./public-url.ts"

/** Answers a request with a problem, as its face tells one. */
export const answerProblem = (c: Context<Env>, problem: Problem): Response =>
  (c.get("style")?.problemResponse ?? problemResponse)(problem, {
    requestId: c.get("requestId"),
    publicUrl: publicUrl(c)
  })
