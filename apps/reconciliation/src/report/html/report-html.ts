import { html } from "@betrokkene/charts"
import { raw } from "hono/html"
import type { Rapport } from "../report.ts"
import { day, period } from "../words/moment.ts"
import { summary, warnings } from "../words/summary.ts"
import { type Section, section } from "./section.ts"
import { about } from "./sections/about.ts"
import { bevindingen } from "./sections/bevindingen.ts"
import { durations } from "./sections/duration.ts"
import { hersteld } from "./sections/hersteld.ts"
import { keyFigures } from "./sections/key-figures.ts"
import { regels } from "./sections/regels.ts"
import { terzijde } from "./sections/terzijde.ts"
import { trendSection } from "./sections/trend.ts"
import { policyOfThePage, style } from "./style.ts"

/** The report as one self-contained page, to be mailed, kept or printed. It makes no requests. */
export const reportHtml = (rapport: Rapport): string =>
  html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOfThePage}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Reconciliatie van ${day(rapport.begonnen)}</title>
<style>${raw(style)}</style>
</head>
<body>
<header>
<p class="register">Betrokkenen bij klantcontact</p>
<h1>Reconciliatie van <time datetime="${rapport.begonnen}">${day(rapport.begonnen)}</time></h1>
<p class="samenvatting">${summary(rapport)}</p>
${
    warnings(rapport).map((sentence) =>
      html`<p class="let-op"><strong>Let op.</strong> ${sentence}</p>
`
    )
  }<p class="toelichting">Van ${period(rapport.begonnen, rapport.geeindigd)}, Nederlandse tijd.</p>
</header>
<main>
${keyFigures(rapport)}
<nav aria-label="Op deze bladzijde"><ul>
${
    sections(rapport).map(({ naam, title }) =>
      html`<li><a href="#${naam}">${title}</a></li>
`
    )
  }</ul></nav>
${sections(rapport).map(section)}
</main>
</body>
</html>
`.toString()

const sections = (rapport: Rapport): ReadonlyArray<Section> =>
  [regels, trendSection, bevindingen, hersteld, terzijde, durations, about].map((part) => part(rapport))
