import { html, raw } from "hono/html"
import type { Html } from "../pages/html.ts"
import type { Language, Texts } from "../texts/texts.ts"
import { momentText } from "../words/moment.ts"
import type { Inzage } from "../words/schemas.ts"

/** What an inzage holds, in the order in which the file tells it. Each list has a flag that says whether it goes on. */
const lists = [
  "betrokkenheden",
  "bijbehorend",
  "bevindingen",
  "eerdereGegevens",
  "handelingen",
  "raadplegingen"
] as const
const flags = {
  bijbehorend: "meerBijbehorend",
  bevindingen: "meerBevindingen",
  handelingen: "meerHandelingen",
  raadplegingen: "meerRaadplegingen"
} as const

/** Names of staff need not be told (AVG, article 15); versions and addresses at the API say nothing of anybody. */
const untold: ReadonlySet<string> = new Set(["door", "identiteit", "houder", "verzoek", "url", "versie", "next"])

/** What stands above the parts of the file. */
export const fileBegin = ({ frame, privacy }: Texts, language: Language, now: Date): Html =>
  html`<!doctype html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${privacy.inzageTitle}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>${privacy.inzageTitle}</h1>
<p>${privacy.made} ${momentText(now.toISOString(), language)}. ${privacy.complete}</p>
`

const style =
  "body{font-family:sans-serif;line-height:1.5;max-width:50rem;margin:auto;padding:1rem;background:#fff;color:#000}"
  + "dl dl,dl ul{border-inline-start:2px solid;padding-inline-start:1rem;margin:0}dt{font-weight:bold}"
  + "dd{margin:0 0 .3rem}ul{list-style:none;padding:0}li{padding-block-end:1rem}"

/** One page of an inzage. `part` counts from 1; who the partij is stands in the first. */
export const filePart = (inzage: Inzage, part: number, texts: Texts, language: Language): Html => {
  const { privacy } = texts
  return html`${
    part === 1
      ? chapter(privacy.parts.partij, value(inzage.partij, texts, language))
      : html`<h2>${privacy.part} ${part}</h2>`
  }
${
    lists.map((name) =>
      chapter(
        privacy.parts[name],
        html`${inzage[name].length === 0 ? html`<p>${privacy.nothing}</p>` : value(inzage[name], texts, language)}
${name in flags && inzage[flags[name as keyof typeof flags]] ? html`<p>${privacy.more}</p>` : ""}`
      )
    )
  }`
}

/** What stands below the parts, so that who reads the file knows whether it is whole. */
export const fileEnd = ({ privacy }: Texts, isWhole: boolean): Html =>
  html`<p><strong>${isWhole ? privacy.end : privacy.broken}</strong></p>
</main>
</body>
</html>
`

const chapter = (title: string, content: Html): Html =>
  html`<section><h2>${title}</h2>
${content}</section>
`

/** A value of the API with everything in it, whatever fields it gets in later versions. */
const value = (given: unknown, texts: Texts, language: Language): Html => {
  const { no, yes } = texts.partij
  if (Array.isArray(given)) return html`<ul>${given.map((one) => html`<li>${value(one, texts, language)}</li>`)}</ul>`
  if (typeof given === "object" && given !== null) {
    const told = Object.entries(given).filter(([name, one]) => !untold.has(name) && !isEmpty(one))
    return html`<dl>${
      told.map(([name, one]) => html`<dt>${label(name)}</dt><dd>${value(one, texts, language)}</dd>`)
    }</dl>`
  }
  if (typeof given === "boolean") return html`${given ? yes : no}`
  const text = String(given)
  return html`<bdi>${/^\d{4}-\d\d-\d\dT\d\d:\d\d:/u.test(text) ? momentText(text, language) : text}</bdi>`
}

const isEmpty = (given: unknown): boolean =>
  given === null || given === undefined || given === "" || (Array.isArray(given) && given.length === 0)

/** The name of a field as people write it: `plaatsgevondenOp` is "Plaatsgevonden op". */
const label = (name: string): string => {
  const words = name.replaceAll(/[A-Z]+/gu, (capitals) => ` ${capitals.toLowerCase()}`).replaceAll("_", " ")
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
