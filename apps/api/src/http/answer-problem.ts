import type { Context } from "hono"
import { type Problem, problemResponse } from "../problems/problem.ts"
import { publicUrl } from "./public-url.ts"
import type { Env } from "./variables.ts"

/** Answers a request with a problem. */
export const answerProblem = (c: Context<Env>, problem: Problem): Response => problemResponse(problem, publicUrl(c))
