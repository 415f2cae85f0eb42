import { dataOrThrow, type Problem, ProblemError } from "@betrokkene/client"
import { type Context, Hono } from "hono"
import { html } from "hono/html"
import { onlyWith } from "../access/only-with.ts"
import { ask } from "../http/ask.ts"
import type { SignedIn } from "../http/env.ts"
import { idPattern } from "../http/path-id.ts"
import { notAllowedPage } from "../pages/problem-page.ts"
import { expandedPartij } from "../words/expanded.ts"
import { betrokkenenaam, isSecret } from "../words/naam.ts"
import type { Betrokkene, Partijzicht } from "../words/schemas.ts"
import { changedOver } from "./changed-over.ts"
import { contactgegevensAsTyped } from "./contactgegevens-as-typed.ts"
import { changesNothing, type ContactgegevensChange, contactgegevensChange } from "./contactgegevens-change.ts"
import { contactgegevensPage, type ShownForm } from "./contactgegevens-page.ts"
import { changeHolder, holderPath, readHolder } from "./holder-requests.ts"
import { type Holder, isBetrokkene } from "./holder.ts"
import { otherChanges } from "./other-changes.ts"
import { otherInitiators } from "./other-initiators.ts"
import { refusedFields } from "./refused-fields.ts"
import { initiatorsName, readSentForm, type SentForm } from "./typed.ts"

/**
 * Changing what a betrokkene is in a contact and gave for it, or the standing details of a partij. Only what was changed in
 * the form is asked of the API, in one step, and only if the record was not changed since the form was shown.
 */
export const contactgegevens = new Hono<SignedIn>()
  .use(`${idPattern}/contactgegevens`, onlyWith("write"))
  .get(`${idPattern}/contactgegevens`, async (c) => {
    const holder = dataOrThrow(await readHolder(c))
    return isShown(holder) ? c.html(contactgegevensPage(c, fresh(holder))) : c.html(notAllowedPage(c), 403)
  })
  .post(`${idPattern}/contactgegevens`, async (c) => {
    const sent = await readSentForm(c)
    return withHolder(c, sent, async (holder) => {
      if (String(holder.versie) !== sent.versie) return late(c, holder, sent)
      const change = contactgegevensChange(sent.typed, holder)
      if (changesNothing(change)) return done(c)
      const form = { ...sent, holder }
      if (Object.keys(change.faults).length > 0) return faulty(c, form, change)
      // The API accepts a second initiator, which the night reports as a mistake. So the clerk is asked first.
      const others = isBetrokkene(holder) && change.patch.initiator === true ? await otherInitiators(c, holder) : []
      if (others === undefined) return away(c, sent)
      const seen = (sent.typed[initiatorsName] ?? "").split(",")
      if (others.some(({ id }) => !seen.includes(id))) return doubted(c, form, others)
      const changed = await ask(() => changeHolder(c, sent.versie, change))
      if (changed.kind === "done") return done(c)
      if (changed.kind === "away") return away(c, sent)
      return changed.problem.code === "versie-verouderd"
        // Another change was just before.
        ? withHolder(c, sent, (now) => late(c, now, sent))
        : refused(c, form, changed.problem, change)
    })
  })

/** Goes on with the holder as it is now, if the API is there and shows it. */
const withHolder = async (
  c: Context<SignedIn>,
  sent: SentForm,
  goOn: (holder: Holder) => Response | Promise<Response>
): Promise<Response> => {
  const outcome = await ask(() => readHolder(c))
  if (outcome.kind === "refused") throw new ProblemError(outcome.problem)
  if (outcome.kind === "away") return away(c, sent)
  return isShown(outcome.data) ? goOn(outcome.data) : c.html(notAllowedPage(c), 403)
}

/** Whether the API shows the details to change: those of a partij with geheimhouding may be left out. */
const isShown = (holder: Betrokkene | Partijzicht): holder is Holder => isBetrokkene(holder) || !isSecret(holder)

const done = (c: Context<SignedIn>) => c.redirect(holderPath(c), 303)

const fresh = (holder: Holder): ShownForm => {
  const typed = contactgegevensAsTyped(holder)
  return { holder, versie: String(holder.versie), typed, before: typed }
}

const away = (c: Context<SignedIn>, sent: SentForm) => {
  const { problems } = c.get("texts")
  const error = `${problems.away.title}. ${problems.away.advice} ${problems.kept}`
  return c.html(contactgegevensPage(c, { ...sent, error }), 503)
}

/** Nothing that was changed meanwhile is overwritten, and nothing that was typed is lost. */
const late = (c: Context<SignedIn>, holder: Holder, sent: SentForm): Response | Promise<Response> => {
  const form = fresh(holder)
  const { isLost, typed } = changedOver(form.typed, sent)
  // All that was typed stands there already: it may have been saved, though no answer came.
  if (!isLost && changesNothing(contactgegevensChange(typed, holder))) return done(c)
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
  const names = others.map((one) =>
    expandedPartij(one)?.indicatieGeheimhouding === true ? texts.partij.secretName : betrokkenenaam(one, texts)
  ).join("; ")
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
