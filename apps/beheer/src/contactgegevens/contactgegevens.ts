import { dataOrThrow, type Problem, ProblemError } from "@betrokkene/client"
import { type Context, Hono } from "hono"
import { html } from "hono/html"
import { onlyWith } from "../access/only-with.ts"
import { ask, type Outcome } from "../http/ask.ts"
import type { SignedIn } from "../http/env.ts"
import { idPattern, pathId } from "../http/path-id.ts"
import { versionHeader } from "../http/version-header.ts"
import { betrokkenenaam } from "../words/naam.ts"
import type { Betrokkene } from "../words/schemas.ts"
import { changedOver } from "./changed-over.ts"
import { contactgegevensAsTyped } from "./contactgegevens-as-typed.ts"
import { changesNothing, type ContactgegevensChange, contactgegevensChange } from "./contactgegevens-change.ts"
import { contactgegevensPage, type ShownForm } from "./contactgegevens-page.ts"
import { otherChanges } from "./other-changes.ts"
import { otherInitiators } from "./other-initiators.ts"
import { refusedFields } from "./refused-fields.ts"
import { initiatorsName, readSentForm, type SentForm } from "./typed.ts"

/**
 * Changing what a betrokkene is in a contact, and gave for it. Only what was changed in the form is asked of the API, in one step, and
 * only if the betrokkene was not changed since the form was shown.
 */
export const contactgegevens = new Hono<SignedIn>()
  .use(`${idPattern}/contactgegevens`, onlyWith("write"))
  .get(`${idPattern}/contactgegevens`, async (c) => {
    const betrokkene = dataOrThrow(await read(c))
    return c.html(contactgegevensPage(c, fresh(betrokkene)))
  })
  .post(`${idPattern}/contactgegevens`, async (c) => {
    const sent = await readSentForm(c)
    const outcome = await ask(() => read(c))
    if (outcome.kind !== "done") return unread(c, outcome, sent)
    const betrokkene = outcome.data
    if (String(betrokkene.versie) !== sent.versie) return late(c, betrokkene, sent)
    const change = contactgegevensChange(sent.typed, betrokkene)
    if (changesNothing(change)) return done(c)
    const form = { ...sent, id: betrokkene.id, betrokkene }
    if (Object.keys(change.faults).length > 0) return faulty(c, form, change)
    // The night calls more than one a mistake, and the API takes them: whoever changes it may know better.
    const others = change.patch.initiator === true ? await otherInitiators(c, betrokkene) : []
    if (others === undefined) return away(c, sent)
    const seen = (sent.typed[initiatorsName] ?? "").split(",")
    if (others.some(({ id }) => !seen.includes(id))) return doubted(c, form, others)
    const changed = await ask(() => {
      const params = { path: { id: betrokkene.id }, header: versionHeader(sent.versie) }
      return c.get("client").PATCH("/betrokkenen/{id}", { params, body: change.patch })
    })
    if (changed.kind === "done") return done(c)
    if (changed.kind === "away") return away(c, sent)
    return changed.problem.code === "versie-verouderd" ? again(c, sent) : refused(c, form, changed.problem, change)
  })

const read = (c: Context<SignedIn>) =>
  c.get("client").GET("/betrokkenen/{id}", {
    params: { path: { id: pathId(c) }, query: { expand: ["partij"] } }
  })

const done = (c: Context<SignedIn>) => c.redirect(`/betrokkenen/${pathId(c)}`, 303)

const fresh = (betrokkene: Betrokkene): ShownForm => {
  const typed = contactgegevensAsTyped(betrokkene)
  return { id: betrokkene.id, betrokkene, versie: String(betrokkene.versie), typed, before: typed }
}

const away = (c: Context<SignedIn>, sent: SentForm) => {
  const { problems } = c.get("texts")
  const error = `${problems.away.title}. ${problems.away.advice} ${problems.kept}`
  return c.html(contactgegevensPage(c, { ...sent, id: pathId(c), error }), 503)
}

const unread = (c: Context<SignedIn>, outcome: Exclude<Outcome<Betrokkene>, { kind: "done" }>, sent: SentForm) => {
  if (outcome.kind === "refused") throw new ProblemError(outcome.problem)
  return away(c, sent)
}

/** Another change was just before. */
const again = async (c: Context<SignedIn>, sent: SentForm): Promise<Response> => {
  const outcome = await ask(() => read(c))
  return outcome.kind === "done" ? late(c, outcome.data, sent) : unread(c, outcome, sent)
}

/** Nothing that was changed meanwhile is overwritten, and nothing that was typed is lost. */
const late = (c: Context<SignedIn>, betrokkene: Betrokkene, sent: SentForm): Response | Promise<Response> => {
  const form = fresh(betrokkene)
  const { isLost, typed } = changedOver(form.typed, sent)
  // All that was typed stands there already: it may have been saved, though no answer came.
  if (!isLost && changesNothing(contactgegevensChange(typed, betrokkene))) return done(c)
  const changes = otherChanges(c, form.typed, sent)
  const { contactgegevens: words } = c.get("texts")
  return c.html(
    contactgegevensPage(c, { ...form, typed, error: words.late, ...(changes === undefined ? {} : { changes }) }),
    412
  )
}

const faulty = (c: Context<SignedIn>, form: ShownForm, { faults }: ContactgegevensChange) => {
  const { contactgegevens: words } = c.get("texts")
  const errors = Object.fromEntries(Object.entries(faults).map(([name, fault]) => [name, words.faults[fault]]))
  return c.html(contactgegevensPage(c, { ...form, errors, error: words.refused }), 400)
}

/** Whoever makes somebody begin a contact that somebody else began sees that first. */
const doubted = (c: Context<SignedIn>, form: ShownForm, others: ReadonlyArray<Betrokkene>) => {
  const texts = c.get("texts")
  const { contactgegevens: words } = texts
  const names = others.map((one) => betrokkenenaam(one, texts)).join("; ")
  const errors = { initiator: `${words.otherInitiator}: ${names}. ${words.otherInitiatorHolds}` }
  const initiators = others.map(({ id }) => id)
  return c.html(contactgegevensPage(c, { ...form, errors, initiators, error: words.refused }), 409)
}

const refused = (c: Context<SignedIn>, form: ShownForm, problem: Problem, { keys }: ContactgegevensChange) => {
  const { contactgegevens: words } = c.get("texts")
  if (problem.errors === undefined) throw new ProblemError(problem)
  const { errors, others } = refusedFields(c.get("texts"), problem, keys)
  const error = html`${words.refused}${others.map((told) => html` <span lang="nl">${told}</span>`)}`
  return c.html(contactgegevensPage(c, { ...form, errors, error }), problem.status as 400)
}
