import { Schema } from "effect"
import { regelnamen } from "./regels.ts"

/** The name of a rule of the reconciliation, which never changes. */
export const Regelnaam = Schema.Literals(regelnamen).annotate({ identifier: "Regelnaam" })
