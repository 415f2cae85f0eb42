import { regels } from "@betrokkene/domain"
import { severities } from "../proposals/filter.ts"
import type { Bevinding, Night } from "../words/schemas.ts"

/** What a night found of one severity. */
export interface SeverityTotal {
  readonly severity: Bevinding["ernst"]
  readonly open: number
  readonly fresh: number
  readonly repaired: number
  readonly solved: number
}

/** The figures of a night by severity, the worst first. */
export const severityTotals = ({ cijfers }: Night): ReadonlyArray<SeverityTotal> =>
  severities.map((severity) => {
    const own = (cijfers?.regels ?? []).filter(({ regel }) => regels[regel].ernst === severity)
    const sum = (name: "hersteld" | "nieuw" | "open" | "opgelost") =>
      own.reduce((total, figures) => total + figures[name], 0)
    return { severity, open: sum("open"), fresh: sum("nieuw"), repaired: sum("hersteld"), solved: sum("opgelost") }
  })

/** The nights with figures that a night can be compared with: no trial, and every rule of that night was applied. */
export const comparable = (nights: ReadonlyArray<Night>, night: Night): ReadonlyArray<Night> =>
  nights.filter(({ cijfers, opdracht }) =>
    cijfers !== null && !opdracht.proef
    && (night.cijfers?.regels ?? []).every(({ regel }) => cijfers.regels.some((one) => one.regel === regel))
  )
