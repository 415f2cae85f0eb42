import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { alert } from "../pages/alert.ts"
import { dataList } from "../pages/data-list.ts"
import type { Html } from "../pages/html.ts"
import { layout } from "../pages/layout.ts"
import { link, paragraph } from "../pages/paragraph.ts"
import { section } from "../pages/section.ts"
import { table } from "../pages/table.ts"
import { duration } from "../words/duration.ts"
import { moment, momentText } from "../words/moment.ts"
import type { Night, Voortgang } from "../words/schemas.ts"
import { nightMilliseconds } from "./night-milliseconds.ts"
import { livePart } from "./progress-part.ts"

/** One run: how it went, what each rule found, and how long each step took. */
export const nightPage = (c: Context<SignedIn>, night: Night, progress: Voortgang | undefined): Html => {
  const { nights: words } = c.get("texts")
  const { begonnen, cijfers, geeindigd, id, opdracht, toestand } = night
  return layout(c, {
    title: `${words.title}: ${momentText(begonnen, c.get("language"))}`,
    content: html`${progress === undefined ? "" : livePart(c, id, progress)}
${opdracht.proef ? alert("info", words.trial) : ""}${
      toestand === "deels-mislukt" ? alert("warning", words.partlyFailed) : ""
    }
${
      dataList([
        [words.state, words.states[toestand]],
        [words.duration, geeindigd === null ? undefined : duration(nightMilliseconds(night))],
        [words.looked, cijfers === null ? undefined : String(cijfers.gelezen)]
      ])
    }
${
      cijfers === null ? "" : html`${section("found", words.found, found(c, cijfers))}
${section("steps", words.steps, steps(c, cijfers))}`
    }
${paragraph(link("/nights", words.others))}`
  })
}

type Figures = NonNullable<Night["cijfers"]>

const found = (c: Context<SignedIn>, { regels }: Figures): Html => {
  const { nights: words, proposals } = c.get("texts")
  const shown = regels.filter(({ gevonden, hersteld, open, opgelost }) => gevonden + hersteld + open + opgelost > 0)
  return shown.length === 0 ? paragraph(words.nothingFound) : table({
    caption: words.foundCaption,
    columns: [words.rule, words.foundCount, words.fresh, words.open, words.repaired, words.solved],
    rows: shown.map(({ gevonden, hersteld, nieuw, open, opgelost, regel }) => [
      link(`/proposals?rule=${regel}`, proposals.rules[regel].title),
      ...[gevonden, nieuw, open, hersteld, opgelost].map(String)
    ])
  })
}

const steps = (c: Context<SignedIn>, { stappen }: Figures): Html => {
  const { nights: words } = c.get("texts")
  return table({
    caption: words.steps,
    columns: [words.step, words.parts, words.looked, words.duration],
    rows: stappen.map(({ delen, gelezen, milliseconden, stap }) => [
      stap,
      String(delen),
      String(gelezen),
      duration(milliseconden)
    ])
  })
}

/** The runs, the newest first. `next` is the cursor of earlier ones. */
export const nightsPage = (
  c: Context<SignedIn>,
  nights: ReadonlyArray<Night>,
  next: string | undefined,
  isContinued: boolean
): Html => {
  const { frame, nights: words } = c.get("texts")
  return layout(c, {
    title: words.title,
    content: html`${
      nights.length === 0 ? paragraph(words.none) : table({
        caption: words.title,
        columns: [words.started, words.state, words.duration, words.looked],
        rows: nights.map((night) => [
          link(`/nights/${night.id}`, moment(night.begonnen, c.get("language"))),
          night.opdracht.proef ? `${words.states[night.toestand]} (${words.trial})` : words.states[night.toestand],
          night.geeindigd === null ? "" : duration(nightMilliseconds(night)),
          night.cijfers === null ? "" : String(night.cijfers.gelezen)
        ])
      })
    }
${isContinued ? paragraph(link("/nights", frame.first)) : ""}
${next === undefined ? "" : paragraph(link(`/nights?cursor=${encodeURIComponent(next)}`, frame.next))}`
  })
}
