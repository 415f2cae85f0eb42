import type { Rapport } from "../rapport.ts"
import { duur } from "../words/duur.ts"
import { getal } from "../words/getal.ts"
import { dag, periode } from "../words/moment.ts"
import { samenvatting, waarschuwingen } from "../words/samenvatting.ts"
import { duren } from "./duration.ts"
import { bevindingen } from "./findings.ts"
import { hersteld } from "./repaired.ts"
import { regels } from "./rules.ts"
import { overgeslagen, terzijde } from "./set-aside.ts"

/** The report for people at a terminal, or in a log. */
export const alsTekst = (rapport: Rapport): string =>
  [
    `Reconciliatie van ${dag(rapport.begonnen)}, ${periode(rapport.begonnen, rapport.geeindigd)}`,
    "",
    samenvatting(rapport),
    ...waarschuwingen(rapport),
    "",
    `Gelezen                    ${getal(rapport.gelezen)}`,
    `Open, voor een mens        ${getal(rapport.totaal.open)}`,
    `Nieuw                      ${getal(rapport.totaal.nieuw)}`,
    `Hersteld                   ${getal(rapport.totaal.hersteld)}`,
    `Terzijde gelegd            ${getal(rapport.terzijde.aantal)}`,
    `Vergeten Idempotency-Keys  ${getal(rapport.vergetenIdempotentiesleutels)}`,
    `Duur                       ${duur(rapport.milliseconden)}`,
    ...regels(rapport),
    ...bevindingen(rapport),
    ...hersteld(rapport),
    ...terzijde(rapport),
    ...overgeslagen(rapport),
    ...duren(rapport),
    ""
  ].join("\n")
