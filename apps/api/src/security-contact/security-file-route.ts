import { Hono } from "hono"
import { answerProblem } from "../http/answer-problem.ts"
import type { Env } from "../http/env.ts"
import { methodNotAllowed } from "../http/method-not-allowed.ts"
import { Problem } from "../problems/problem.ts"
import type { SecurityContact } from "./security-contact.ts"
import { securityFile, securityFilePath } from "./security-file.ts"

/** Serves security.txt to everybody; 404 while no contact is set, since a file without one means nothing. */
export const securityFileRoute = (contact: SecurityContact | undefined, now: () => number = Date.now): Hono<Env> =>
  new Hono<Env>()
    .get("/", (c) => {
      c.set("route", securityFilePath)
      return contact === undefined
        ? answerProblem(c, new Problem({ code: "niet-gevonden", detail: "Er is geen meldpunt ingesteld." }))
        : c.body(securityFile(contact, c.get("baseUrl"), now()), 200, { "Content-Type": "text/plain; charset=utf-8" })
    })
    .all("/", methodNotAllowed(securityFilePath, ["get"]))
