import { Tijdstip } from "@betrokkene/domain"
import { Schema } from "effect"
import { Bevinding } from "./finding.ts"
import type { Telling } from "./walk.ts"

const Aantal = Schema.Number.check(Schema.isInt(), Schema.isGreaterThanOrEqualTo(0))

/** What a run of the reconciliation found. Published: fields come, none goes or changes its meaning within a `rapportversie`. */
export const Rapport = Schema.Struct({
  rapportversie: Schema.Literal(1),
  begonnen: Schema.toType(Tijdstip),
  geeindigd: Schema.toType(Tijdstip),
  gelezen: Aantal.annotate({ description: "Het aantal gelezen betrokkenen." }),
  betrokkenenMetBevinding: Aantal,
  aantalBevindingen: Aantal,
  perCode: Schema.Array(Schema.Struct({ code: Schema.String, aantal: Aantal })).annotate({
    description: "Alle bevindingen geteld naar code, de meest voorkomende eerst."
  }),
  bevindingen: Schema.Array(Bevinding).annotate({ description: "De eerste bevindingen, ten hoogste honderd." }),
  vergetenIdempotentiesleutels: Aantal
}).annotate({ identifier: "Rapport" })
export type Rapport = typeof Rapport.Type

export const maakRapport = (
  begonnen: Tijdstip,
  geeindigd: Tijdstip,
  telling: Telling,
  vergetenIdempotentiesleutels: number
): Rapport => ({
  rapportversie: 1,
  begonnen,
  geeindigd,
  gelezen: telling.gelezen,
  betrokkenenMetBevinding: telling.betrokkenenMetBevinding,
  aantalBevindingen: telling.bevindingen,
  perCode: [...telling.perCode]
    .map(([code, aantal]) => ({ code, aantal }))
    .sort((een, ander) => ander.aantal - een.aantal || (een.code < ander.code ? -1 : 1)),
  bevindingen: telling.eerste,
  vergetenIdempotentiesleutels
})

export const alsJson = (rapport: Rapport): string => `${JSON.stringify(Schema.encodeSync(Rapport)(rapport), null, 2)}\n`
