import { NoAnswer, ProblemError, UnexpectedAnswer } from "@betrokkene/client"
import { defectFields, type Log } from "@betrokkene/program"
import type { Context } from "hono"
import type { ContentfulStatusCode } from "hono/utils/http-status"
import { loginPage } from "../pages/login-page.ts"
import { problemPage, toldProblem } from "../pages/problem-page.ts"
import type { Sessions } from "../session/sessions.ts"
import type { Env } from "./env.ts"

/** The page for whatever went wrong, in words of who works with this program. */
export const answerError =
  (log: Log, sessions: Sessions) => (error: Error, c: Context<Env>): Response | Promise<Response> => {
    const { frame, problems } = c.get("texts")
    if (error instanceof ProblemError) {
      const { problem } = error
      if (problem.code === "niet-aangemeld") {
        const session = c.get("session")
        if (session !== undefined) sessions.end(c, session)
        c.set("session", undefined)
        return c.html(loginPage(c, { error: frame.refused }), 401)
      }
      return c.html(problemPage(c, toldProblem(c, problem)), problem.status as ContentfulStatusCode)
    }
    if (error instanceof NoAnswer) {
      log("warn", "API away", { requestId: c.get("requestId"), attempts: error.attempts })
      return c.html(problemPage(c, problems.away), 503)
    }
    const code = error instanceof UnexpectedAnswer ? { status: error.status, code: error.code } : {}
    log("error", "defect", { requestId: c.get("requestId"), ...code, ...defectFields(error) })
    return c.html(problemPage(c, problems.unexpected), error instanceof UnexpectedAnswer ? 502 : 500)
  }
