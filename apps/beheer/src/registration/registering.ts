import { type Context, Hono } from "hono"
import { html } from "hono/html"
import { randomUUID } from "node:crypto"
import { ask } from "../http/ask.ts"
import type { SignedIn } from "../http/env.ts"
import { readForm } from "../http/form.ts"
import { alert } from "../pages/alert.ts"
import { layout } from "../pages/layout.ts"
import { paragraph } from "../pages/paragraph.ts"
import { problemPage } from "../pages/problem-page.ts"
import { check } from "./check.ts"
import { fieldErrors } from "./field-errors.ts"
import { fieldNames, type FilledIn, newcomer } from "./filled-in.ts"
import { betrokkenePath, happenedMeanwhile } from "./happened-meanwhile.ts"
import { emptyForm, isAway, type Occasion, sendRegistration } from "./occasion.ts"
import { type Checked, registrationPage } from "./registration-page.ts"

/**
 * The form by which somebody is registered on a contact: who it is about is shown first, and sending the form twice
 * registers once.
 */
export const registering = (occasionOf: (c: Context<SignedIn>) => Promise<Occasion>): Hono<SignedIn> =>
  new Hono<SignedIn>()
    .get("/", async (c) => {
      const occasion = await occasionOf(c)
      const given = emptyForm(occasion, randomUUID())
      return isAway(occasion)
        ? c.html(problemPage(c, c.get("texts").problems.away), 503)
        : c.html(registrationPage(c, occasion, given))
    })
    .post("/check", async (c) => {
      const [occasion, filledIn] = await Promise.all([occasionOf(c), read(c)])
      const looked = await check(c, occasion, filledIn)
      if (looked === undefined) return away(c, occasion, filledIn)
      const { checked, given } = looked
      const status = Object.keys(checked.errors ?? {}).length === 0 ? 200 : 400
      return c.html(registrationPage(c, occasion, given, checked), status)
    })
    .post("/", async (c) => {
      const [occasion, filledIn] = await Promise.all([occasionOf(c), read(c)])
      const looked = await check(c, occasion, filledIn)
      if (looked === undefined) return away(c, occasion, filledIn)
      const { checked, given } = looked
      const { registration: words } = c.get("texts")
      const errors = { ...checked.errors, ...(given.partij === "" ? missingName(c, given) : {}) }
      if (Object.keys(errors).length > 0) {
        return c.html(registrationPage(c, occasion, given, { ...checked, errors }), 400)
      }
      // Only who was shown is linked, even if the number has gone to somebody else since.
      if (given.checked !== filledIn.checked) {
        return c.html(registrationPage(c, occasion, given, { ...checked, error: words.changed }), 409)
      }
      // Who it probably is was seen first, and only one of those is linked.
      if (given.partij !== filledIn.partij || (given.seen !== "" && given.seen !== filledIn.seen)) {
        const error = given.seen === "" ? words.probableGone : words.probableFirst
        return c.html(registrationPage(c, occasion, given, { ...checked, error }), 409)
      }
      // Somebody else may have added the same one since it was looked up.
      const linked = given.partij === "" ? given.checked : given.partij
      if (checked.involved?.includes(linked) === true && !filledIn.involved.split(",").includes(linked)) {
        return c.html(registrationPage(c, occasion, given, { ...checked, error: words.involvedMeanwhile }), 409)
      }
      return register(c, occasion, given, checked)
    })

/** A key that this program did not make is none that a header can surely hold. */
const read = async (c: Context<SignedIn>): Promise<FilledIn> => {
  const given = await readForm(c, fieldNames)
  return /^[0-9a-f-]{36}$/u.test(given.key) ? given : { ...given, key: randomUUID() }
}

const away = (c: Context<SignedIn>, occasion: Occasion, given: FilledIn, checked: Checked = {}) => {
  const { problems } = c.get("texts")
  const error = `${problems.away.title}. ${problems.away.advice} ${problems.kept}`
  return c.html(registrationPage(c, occasion, given, { ...checked, error }), 503)
}

const missingName = (c: Context<SignedIn>, { achternaam, checked, kind, organisatienaam }: FilledIn) => {
  const { registration: words } = c.get("texts")
  if (checked !== newcomer) return {}
  if (kind === "bsn") return achternaam === "" ? { achternaam: words.nameMissing } : {}
  return organisatienaam === "" ? { organisatienaam: words.nameMissing } : {}
}

const register = async (
  c: Context<SignedIn>,
  occasion: Occasion,
  given: FilledIn,
  checked: Checked
): Promise<Response> => {
  const { registration: words } = c.get("texts")
  const outcome = await ask(() => sendRegistration(c.get("client"), occasion, given))
  if (outcome.kind === "away") return away(c, occasion, given, checked)
  if (outcome.kind === "done") {
    const meanwhile = await happenedMeanwhile(c, occasion, given, outcome.data)
    if (c.get("session").scopes.includes("read")) {
      return c.redirect(betrokkenePath(outcome.data.betrokkene.id, meanwhile), 303)
    }
    return c.html(
      layout(c, {
        title: words.done,
        content: html`${meanwhile === undefined ? "" : alert("warning", words.meanwhile[meanwhile])}
${paragraph(html`<a class="utrecht-link" href="/registrations">${words.title}</a>`)}`
      })
    )
  }
  // Sent again with something else in it: the key of this form is that of what was sent before.
  if (outcome.problem.code === "idempotency-key-hergebruikt") {
    const renewed = { ...given, key: randomUUID() }
    return c.html(registrationPage(c, occasion, renewed, { ...checked, error: words.sentBefore }), 409)
  }
  const faults = outcome.problem.errors ?? []
  const errors = fieldErrors(c, outcome.problem)
  const sentences = faults.map(({ detail }) => detail).join(" ")
  const error = `${words.refused} ${Object.keys(errors).length === 0 ? sentences || outcome.problem.detail : ""}`.trim()
  return c.html(registrationPage(c, occasion, given, { ...checked, errors, error }), outcome.problem.status as 400)
}
