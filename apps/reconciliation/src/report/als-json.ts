import { Schema } from "effect"
import { Rapport } from "./rapport.ts"

/** The report for machines, by the published schema. */
export const alsJson = (rapport: Rapport): string => `${JSON.stringify(Schema.encodeSync(Rapport)(rapport), null, 2)}\n`
