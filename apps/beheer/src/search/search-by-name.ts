import type { Context } from "hono"
import { ask } from "../http/ask.ts"
import type { SignedIn } from "../http/env.ts"
import { readForm } from "../http/form.ts"
import { problemPage, toldProblem } from "../pages/problem-page.ts"
import { isHuisnummer } from "../words/typed-bezoekadres.ts"
import { findByName, missingField, nameFields } from "./find-by-name.ts"
import { searchPage } from "./search-page.ts"

/** Finds somebody by name and address, both sent in a form. */
export const searchByName = async (c: Context<SignedIn>) => {
  const typed = await readForm(c, nameFields)
  const { byName } = c.get("texts").search
  const wrong = (field: keyof typeof typed, error: string) =>
    c.html(searchPage(c, { typed, wrongName: { field, error } }), 400)
  const missing = missingField(typed)
  if (missing !== undefined) return wrong(missing, missing === "postcode" ? byName.missingPlace : byName.missing)
  if (!isHuisnummer(typed.huisnummer)) return wrong("huisnummer", byName.wrongHuisnummer)
  const outcome = await ask(() => findByName(c.get("client"), typed))
  switch (outcome.kind) {
    case "done":
      return c.html(searchPage(c, { typed, found: outcome.data }))
    case "away":
      return c.html(searchPage(c, { typed, isAway: true }), 503)
    case "refused": {
      const { problem } = outcome
      if (problem.code !== "ongeldige-invoer") {
        return c.html(problemPage(c, toldProblem(c, problem)), problem.status as 403)
      }
      const place = (["postcode", "straat", "woonplaats"] as const).find((name) =>
        problem.errors?.some(({ pointer }) => pointer === `#/bezoekadres/${name}`)
      )
      return place === undefined
        ? wrong("achternaam", byName.wrongName)
        : wrong(place, place === "postcode" ? byName.wrongPostcode : byName.wrongPlace)
    }
  }
}
