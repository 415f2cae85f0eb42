import { Schema } from "effect"
import { Rapport } from "./report.ts"

/** The report for machines, by the published schema. */
export const reportJson = (rapport: Rapport): string =>
  `${JSON.stringify(Schema.encodeSync(Rapport)(rapport), null, 2)}\n`
