import { comparableFigures, totalsByErnst } from "@betrokkene/domain/internal"
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
export const severityTotals = ({ cijfers }: Night): ReadonlyArray<SeverityTotal> => {
  const sum = (name: "hersteld" | "nieuw" | "open" | "opgelost") =>
    totalsByErnst(cijfers?.regels ?? [], (figures) => figures[name])
  const [open, fresh, repaired, solved] = [sum("open"), sum("nieuw"), sum("hersteld"), sum("opgelost")]
  return severities.map((severity) => ({
    severity,
    open: open[severity],
    fresh: fresh[severity],
    repaired: repaired[severity],
    solved: solved[severity]
  }))
}

/**
 * The nights that a night can be compared with, with the figures of its rules alone: no trial, and every rule of that night
 * was applied.
 */
export const comparable = (nights: ReadonlyArray<Night>, night: Night): ReadonlyArray<Night> =>
  nights.flatMap((one) => {
    if (one.cijfers === null || one.opdracht.proef) return []
    const regels = comparableFigures(one.cijfers.regels, night.cijfers?.regels ?? [])
    return regels === undefined ? [] : [{ ...one, cijfers: { ...one.cijfers, regels: [...regels] } }]
  })
