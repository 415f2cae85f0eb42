import { type Context, Hono } from "hono"
import { html } from "hono/html"
import { randomUUID } from "node:crypto"
import { onlyWith } from "../access/only-with.ts"
import { ask } from "../http/ask.ts"
import type { SignedIn } from "../http/env.ts"
import { readForm } from "../http/form.ts"
import { layout } from "../pages/layout.ts"
import { paragraph } from "../pages/paragraph.ts"
import { check } from "./check.ts"
import { fieldErrors } from "./field-errors.ts"
import { fieldNames, type FilledIn, newcomer, notFilledIn } from "./filled-in.ts"
import { registrationBody } from "./registration-body.ts"
import { type Checked, registrationPage } from "./registration-page.ts"

/** Registering a contact: who it is about is shown first, and sending the form twice registers once. */
export const registrations = new Hono<SignedIn>()
  .use(onlyWith("register"))
  .get("/", (c) => c.html(registrationPage(c, notFilledIn(randomUUID()))))
  .post("/check", async (c) => {
    const filledIn = await read(c)
    const looked = await check(c, filledIn)
    if (looked === undefined) return away(c, filledIn)
    const { checked, given } = looked
    return c.html(registrationPage(c, given, checked), Object.keys(checked.errors ?? {}).length === 0 ? 200 : 400)
  })
  .post("/", async (c) => {
    const filledIn = await read(c)
    const looked = await check(c, filledIn)
    if (looked === undefined) return away(c, filledIn)
    const { checked, given } = looked
    const { registration: words } = c.get("texts")
    const errors = { ...checked.errors, ...(given.partij === "" ? missingName(c, given) : {}) }
    if (Object.keys(errors).length > 0) return c.html(registrationPage(c, given, { ...checked, errors }), 400)
    // Only who was shown is linked, even if the number has gone to somebody else since.
    if (given.checked !== filledIn.checked) {
      return c.html(registrationPage(c, given, { ...checked, error: words.changed }), 409)
    }
    // Who it probably is was seen first, and only one of those is linked.
    if (given.partij !== filledIn.partij || (given.seen !== "" && given.seen !== filledIn.seen)) {
      const error = given.seen === "" ? words.probableGone : words.probableFirst
      return c.html(registrationPage(c, given, { ...checked, error }), 409)
    }
    return register(c, given, checked)
  })

/** A key that this program did not make is none that a header can surely hold. */
const read = async (c: Context<SignedIn>): Promise<FilledIn> => {
  const given = await readForm(c, fieldNames)
  return /^[0-9a-f-]{36}$/u.test(given.key) ? given : { ...given, key: randomUUID() }
}

const away = (c: Context<SignedIn>, given: FilledIn, checked: Checked = {}) => {
  const { problems } = c.get("texts")
  const error = `${problems.away.title}. ${problems.away.advice} ${problems.kept}`
  return c.html(registrationPage(c, given, { ...checked, error }), 503)
}

const missingName = (c: Context<SignedIn>, { achternaam, checked, kind, organisatienaam }: FilledIn) => {
  const { registration: words } = c.get("texts")
  if (checked !== newcomer) return {}
  if (kind === "bsn") return achternaam === "" ? { achternaam: words.nameMissing } : {}
  return organisatienaam === "" ? { organisatienaam: words.nameMissing } : {}
}

const register = async (c: Context<SignedIn>, given: FilledIn, checked: Checked): Promise<Response> => {
  const { registration: words } = c.get("texts")
  const header = { "Idempotency-Key": given.key }
  const outcome = await ask(() =>
    c.get("client").POST("/registraties", { params: { header }, body: registrationBody(given) })
  )
  if (outcome.kind === "away") return away(c, given, checked)
  if (outcome.kind === "done") {
    if (c.get("session").scopes.includes("read")) {
      return c.redirect(`/betrokkenen/${outcome.data.betrokkene.id}`, 303)
    }
    return c.html(
      layout(c, {
        title: words.done,
        content: paragraph(html`<a class="utrecht-link" href="/registrations">${words.title}</a>`)
      })
    )
  }
  const faults = outcome.problem.errors ?? []
  const errors = fieldErrors(c, outcome.problem)
  const sentences = faults.map(({ detail }) => detail).join(" ")
  const error = `${words.refused} ${Object.keys(errors).length === 0 ? sentences || outcome.problem.detail : ""}`.trim()
  return c.html(registrationPage(c, given, { ...checked, errors, error }), outcome.problem.status as 400)
}
