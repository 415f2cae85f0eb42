import { Hono } from "hono"
import { ask } from "../http/ask.ts"
import type { SignedIn } from "../http/env.ts"
import { readForm } from "../http/form.ts"
import { notAllowedPage, problemPage, toldProblem } from "../pages/problem-page.ts"
import { find } from "./find.ts"
import { searchByName } from "./search-by-name.ts"
import { allowedKinds } from "./search-kinds.ts"
import { searchPage } from "./search-page.ts"

/** Finding somebody. What is searched for is sent in a form, so that it stands in no address, history or log. */
export const search = new Hono<SignedIn>()
  .get("/", (c) => c.html(searchPage(c, {})))
  .post("/by-name", searchByName)
  .post("/", async (c) => {
    const { cursor, kind: chosen, value } = await readForm(c, ["cursor", "kind", "value"])
    const { search } = c.get("texts")
    const kind = allowedKinds(c.get("session").scopes).find((one) => one === chosen)
    if (kind === undefined) return c.html(notAllowedPage(c), 403)
    if (value === "") return c.html(searchPage(c, { kind, value, error: search.missing }), 400)
    const outcome = await ask(() => find(c.get("client"), { cursor, kind, value }))
    switch (outcome.kind) {
      case "done":
        return c.html(searchPage(c, { kind, value, found: outcome.data }))
      case "away":
        return c.html(searchPage(c, { kind, value, isAway: true }), 503)
      case "refused":
        return outcome.problem.code === "ongeldige-invoer"
          ? c.html(searchPage(c, { kind, value, error: search.wrong[kind] }), 400)
          : c.html(problemPage(c, toldProblem(c, outcome.problem)), outcome.problem.status as 403)
    }
  })
