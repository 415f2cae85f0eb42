import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { alert } from "../pages/alert.ts"
import { dataList } from "../pages/data-list.ts"
import type { Html } from "../pages/html.ts"
import { bdi, paragraph } from "../pages/paragraph.ts"
import { section } from "../pages/section.ts"
import { chance } from "../proposals/chance.ts"
import { fieldText, outcomeText } from "../proposals/reason-words.ts"
import { waterfall } from "../proposals/waterfall.ts"
import type { Weighed } from "../proposals/weighed.ts"
import { partijnaam } from "../words/naam.ts"
import type { Vermoeden } from "../words/schemas.ts"
import { type FilledIn, newcomer } from "./filled-in.ts"

type Vermoedelijk = Vermoeden["partijen"][number]

/** Who it probably is, with why. Nobody is linked unless somebody who may link chooses them. */
export const probablePart = (
  c: Context<SignedIn>,
  given: FilledIn,
  vermoeden: Vermoeden,
  involved: ReadonlyArray<string> = []
): Html => {
  const { registration: words, proposals } = c.get("texts")
  const { gezochtOp, nietVergeleken, partijen } = vermoeden
  const mayChoose = c.get("session").scopes.includes("link")
  const shared = nietVergeleken.map((kind) => proposals.fields[kind]).join(", ")
  return section(
    "probable",
    words.probable,
    html`${
      partijen.length > 0
        ? paragraph(mayChoose ? words.probableIntro : words.probableOnly)
        : paragraph(gezochtOp.length === 0 ? words.probableMore : words.probableNobody)
    }
${shared === "" ? "" : paragraph(`${words.probableShared}: ${shared}.`)}
${partijen.length === 0 ? "" : mayChoose ? choices(c, given, vermoeden, involved) : told(c, vermoeden)}`
  )
}

const choices = (
  c: Context<SignedIn>,
  { checked, partij }: FilledIn,
  vermoeden: Vermoeden,
  involved: ReadonlyArray<string>
): Html => {
  const { registration: words } = c.get("texts")
  return html`<fieldset class="probable"><legend>${words.probableLegend}</legend>
${radio("", partij === "", checked === newcomer ? words.probableNew : words.probableNone)}
${
    vermoeden.partijen.map((one) =>
      html`${
        radio(
          one.partij.id,
          partij === one.partij.id,
          html`${words.probableYes} ${bdi(partijnaam(one.partij, c.get("texts")))}`
        )
      }
${involved.includes(one.partij.id) ? alert("warning", words.involvedAlready) : ""}
${explanation(c, one, vermoeden.drempel)}`
    )
  }
${paragraph(words.probableHolds)}
${checked === newcomer ? paragraph(words.probableNumber) : ""}</fieldset>`
}

const radio = (value: string, isChosen: boolean, label: Html | string): Html => {
  const id = `partij-${value === "" ? "none" : value}`
  return html`<div class="choose"><input type="radio" id="${id}" name="partij" value="${value}" ${
    isChosen ? html`checked` : ""
  }><label for="${id}">${label}</label></div>`
}

const told = (c: Context<SignedIn>, { drempel, partijen }: Vermoeden): Html =>
  html`<ul>${
    partijen.map((one) => html`<li>${bdi(partijnaam(one.partij, c.get("texts")))}${explanation(c, one, drempel)}</li>`)
  }</ul>`

/** What is the same and what is not, in words, and with what each detail weighs for who wants to see that. */
const explanation = (c: Context<SignedIn>, { kans, kenmerken, partij }: Vermoedelijk, drempel: number): Html => {
  const { partij: partijWords, registration: words, search } = c.get("texts")
  const weighed = kenmerken.filter((one): one is Weighed => one.gewicht !== undefined)
  return html`<div class="because">${
    dataList([
      [partijWords.soort, partijWords.soorten[partij.soortPartij]],
      [search.nummer, partij.nummer],
      [
        words.probableWhy,
        html`${
          kenmerken.map((one, index) => html`${index === 0 ? "" : "; "}${fieldText(c, one)}: ${outcomeText(c, one)}`)
        }`
      ]
    ])
  }${chance(c, kans)}
<details><summary>${words.probableWeights}</summary>${waterfall(c, weighed, drempel)}</details></div>`
}
