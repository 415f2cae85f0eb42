import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../../http/env.ts"
import { alert } from "../../pages/alert.ts"
import { dataList } from "../../pages/data-list.ts"
import type { Html } from "../../pages/html.ts"
import { layout } from "../../pages/layout.ts"
import { link, paragraph } from "../../pages/paragraph.ts"
import { section } from "../../pages/section.ts"
import { readFilter, withFilter } from "../filter.ts"
import { outcomeRows } from "./outcome-rows.ts"
import type { ReadChosen } from "./read-together.ts"
import { againForm, type TogetherAttempt } from "./review-page.ts"
import type { TogetherOutcome } from "./together-outcome.ts"

/** How many were decided on, which were not, and why. What the API was away for can be sent again. */
export const resultPage = (
  c: Context<SignedIn>,
  attempt: TogetherAttempt,
  decided: ReadonlyArray<{ readonly item: ReadChosen; readonly outcome: TogetherOutcome }>
): Html => {
  const { proposals, together: words } = c.get("texts")
  const isDone = ({ outcome }: { readonly outcome: TogetherOutcome }) => outcome === "done" || outcome === "under-way"
  const [done, rest] = [decided.filter(isDone), decided.filter((one) => !isDone(one))]
  const away = decided.filter(({ outcome }) => outcome === "away").map(({ item }) => item.chosen)
  return layout(c, {
    title: words.result,
    content: html`${alert(rest.length === 0 ? "ok" : "warning", rest.length === 0 ? words.allDone : words.notAllDone)}
${
      dataList([
        [attempt.decision === "accept" ? words.accepted : words.rejected, String(done.length)],
        [words.notDone, String(rest.length)]
      ])
    }
${rest.length === 0 ? "" : section("not-done", words.notDone, outcomeRows(c, rest))}
${away.length === 0 ? "" : againForm(c, away, attempt)}
${
      done.length === 0
        ? ""
        : section(
          "done",
          words.done,
          html`${attempt.decision === "accept" ? paragraph(words.undoEach) : ""}${outcomeRows(c, done)}`
        )
    }
${paragraph(link(withFilter("/proposals", readFilter(c)), proposals.toList))}`
  })
}
