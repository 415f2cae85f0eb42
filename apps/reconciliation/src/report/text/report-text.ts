import { number } from "@betrokkene/program"
import type { Rapport } from "../report.ts"
import { duration } from "../words/duration.ts"
import { lookedAt } from "../words/looked-at.ts"
import { day, period } from "../words/moment.ts"
import { summary, warnings } from "../words/summary.ts"
import { bevindingen } from "./bevindingen.ts"
import { durations } from "./duration.ts"
import { hersteld } from "./hersteld.ts"
import { regels } from "./regels.ts"
import { skipped, terzijde } from "./set-aside.ts"

/** The report as text, for a terminal or a log. */
export const reportText = (rapport: Rapport): string =>
  [
    `Reconciliatie van ${day(rapport.begonnen)}, ${period(rapport.begonnen, rapport.geeindigd)}`,
    "",
    summary(rapport),
    ...warnings(rapport),
    "",
    `Bekeken                    ${lookedAt(rapport)}`,
    `Gelezen                    ${number(rapport.gelezen)}`,
    `Open, voor een mens        ${number(rapport.totaal.open)}`,
    `Nieuw                      ${number(rapport.totaal.nieuw)}`,
    `Hersteld                   ${number(rapport.totaal.hersteld)}`,
    `Terzijde gelegd            ${number(rapport.terzijde.aantal)}`,
    `Vergeten Idempotency-Keys  ${number(rapport.vergetenIdempotentiesleutels)}`,
    `Duur                       ${duration(rapport.milliseconden)}`,
    ...regels(rapport),
    ...bevindingen(rapport),
    ...hersteld(rapport),
    ...terzijde(rapport),
    ...skipped(rapport),
    ...durations(rapport),
    ""
  ].join("\n")
