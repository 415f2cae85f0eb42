import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { alert } from "../pages/alert.ts"
import { button } from "../pages/button.ts"
import { dataList } from "../pages/data-list.ts"
import { field } from "../pages/field.ts"
import { form, hidden } from "../pages/form.ts"
import type { Html } from "../pages/html.ts"
import { layout } from "../pages/layout.ts"
import { bdi, link, paragraph } from "../pages/paragraph.ts"
import { partijnaam } from "../words/naam.ts"
import type { Partijzicht, Vergetelheid } from "../words/schemas.ts"
import { digestOfTrial } from "./digest-of-trial.ts"

/** What would go if a partij were forgotten, and what came of an earlier attempt. */
export interface ShownVergetelheid {
  readonly partij: Partijzicht
  readonly trial: Vergetelheid
  readonly error?: string
  readonly confirmation?: string
  readonly confirmationError?: string
}

/** The trial, with the second confirmation: whoever goes on types the number of the partij. */
export const vergetelheidPage = (
  c: Context<SignedIn>,
  { confirmation, confirmationError, error, partij, trial }: ShownVergetelheid
): Html => {
  const texts = c.get("texts")
  const { partij: partijWords, privacy: words } = texts
  const { aantalBetrokkenen, betrokkenen, klantcontacten } = trial
  const bound = aantalBetrokkenen > betrokkenen.length ? ` (${words.vergetelheidFirst})` : ""
  return layout(c, {
    title: words.vergetelheid,
    content: html`${error === undefined ? "" : alert("error", error)}
${
      dataList([
        [partijWords.name, link(`/partijen/${partij.id}`, bdi(partijnaam(partij, texts)))],
        [partijWords.nummer, partij.nummer]
      ])
    }
${paragraph(words.vergetelheidIntro)}
${paragraph(words.vergetelheidPartij)}
${
      dataList([
        [words.vergetelheidBetrokkenen, String(aantalBetrokkenen)],
        [words.vergetelheidKlantcontacten, `${klantcontacten.length}${bound}`]
      ])
    }
${alert("warning", words.vergetelheidFinal)}
${
      form(
        c,
        `/partijen/${partij.id}/vergetelheid`,
        html`${hidden("seen", digestOfTrial(trial))}
${
          field({
            name: "confirmation",
            label: words.confirm,
            value: confirmation ?? "",
            error: confirmationError,
            inputmode: "numeric"
          })
        }
${button(words.forget, "danger")}`
      )
    }`
  })
}

/** The page after a partij was forgotten, or while that goes on behind the answer of the API. */
export const forgottenPage = (c: Context<SignedIn>, id: string, isUnderWay: boolean): Html => {
  const { privacy: words } = c.get("texts")
  return layout(c, {
    title: words.vergetelheid,
    content: isUnderWay
      ? html`${alert("info", words.underWay)}
${paragraph(link(`/partijen/${id}`, words.look))}`
      : alert("ok", words.forgotten)
  })
}

/** The page while the API is away: what was typed is still there, and nothing is known to have gone. */
export const vergetelheidAwayPage = (
  c: Context<SignedIn>,
  id: string,
  given: { readonly seen: string; readonly confirmation: string }
): Html => {
  const { privacy: words, problems, proposals } = c.get("texts")
  return layout(c, {
    title: words.vergetelheid,
    content: html`${alert("error", `${problems.away.title}. ${problems.away.advice} ${problems.kept}`)}
${
      form(
        c,
        `/partijen/${id}/vergetelheid`,
        html`${hidden("seen", given.seen)}
${field({ name: "confirmation", label: words.confirm, value: given.confirmation, inputmode: "numeric" })}
${button(proposals.again, "danger")}`
      )
    }`
  })
}
