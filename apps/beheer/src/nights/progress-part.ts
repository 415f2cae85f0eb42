import { bar } from "@betrokkene/charts"
import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { alert } from "../pages/alert.ts"
import type { Html } from "../pages/html.ts"
import { link, paragraph } from "../pages/paragraph.ts"
import type { Voortgang } from "../words/schemas.ts"

/** How far a run is. A page renews it where it can; who has no code in the browser follows the link. */
export const progressPart = (c: Context<SignedIn>, id: string, { stappen, toestand }: Voortgang): Html => {
  const { nights: words } = c.get("texts")
  if (toestand !== "loopt") {
    return html`${
      alert(toestand === "klaar" ? "ok" : "warning", toestand === "klaar" ? words.ended : words.states[toestand])
    }
${paragraph(link(`/nights/${id}`, words.showResult))}`
  }
  const sum = (name: "delen" | "gedaan" | "mislukt") => stappen.reduce((total, step) => total + step[name], 0)
  const [all, done, failed] = [sum("delen"), sum("gedaan"), sum("mislukt")]
  return html`<div data-under-way>${alert("info", words.underWay)}
<p class="utrecht-paragraph">${done} / ${all} ${words.partsDone}${
    failed === 0 ? "" : `, ${failed} ${words.partsFailed}`
  }</p>
${bar("progress", done + failed, all)}
${paragraph(link(`/nights/${id}`, words.renew))}</div>`
}

/** The place of the progress in a page, which the code in the browser fills anew. */
export const livePart = (c: Context<SignedIn>, id: string, progress: Voortgang): Html =>
  html`<div data-live="/nights/${id}/progress" aria-live="polite">${progressPart(c, id, progress)}</div>`
