import { raw } from "hono/html"
import type { Rapport } from "../rapport.ts"
import { dag, periode } from "../words/moment.ts"
import { samenvatting, waarschuwingen } from "../words/samenvatting.ts"
import { html } from "./html.ts"
import { type Sectie, sectie } from "./section.ts"
import { verantwoording } from "./sections/about.ts"
import { duren } from "./sections/duration.ts"
import { bevindingen } from "./sections/findings.ts"
import { kerncijfers } from "./sections/headline.ts"
import { hersteld } from "./sections/repaired.ts"
import { regels } from "./sections/rules.ts"
import { terzijde } from "./sections/set-aside.ts"
import { verloop } from "./sections/trend.ts"
import { beleidVanDePagina, stijl } from "./style.ts"

/** The report as one page that needs nothing else: it can be mailed, kept and printed, and asks nobody for anything. */
export const alsHtml = (rapport: Rapport): string =>
  html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${beleidVanDePagina}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Reconciliatie van ${dag(rapport.begonnen)}</title>
<style>${raw(stijl)}</style>
</head>
<body>
<header>
<p class="register">Betrokkenen bij klantcontact</p>
<h1>Reconciliatie van <time datetime="${rapport.begonnen}">${dag(rapport.begonnen)}</time></h1>
<p class="samenvatting">${samenvatting(rapport)}</p>
${
    waarschuwingen(rapport).map((zin) =>
      html`<p class="let-op"><strong>Let op.</strong> ${zin}</p>
`
    )
  }<p class="toelichting">Van ${periode(rapport.begonnen, rapport.geeindigd)}, Nederlandse tijd.</p>
</header>
<main>
${kerncijfers(rapport)}
<nav aria-label="Op deze bladzijde"><ul>
${
    secties(rapport).map(({ naam, titel }) =>
      html`<li><a href="#${naam}">${titel}</a></li>
`
    )
  }</ul></nav>
${secties(rapport).map(sectie)}
</main>
</body>
</html>
`.toString()

const secties = (rapport: Rapport): ReadonlyArray<Sectie> =>
  [regels, verloop, bevindingen, hersteld, terzijde, duren, verantwoording].map((deel) => deel(rapport))
