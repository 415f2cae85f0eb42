import { Reden, soorten } from "@betrokkene/domain"
import { Schema } from "effect"

const besluiten = ["accepteren", "afwijzen", "ongedaan-maken"] as const

/** What a person decides on a finding: to have it carried out, to reject it with a reason, or to take back what was carried out. */
export const BesluitInput = Schema.Union([
  Schema.Struct({ besluit: Schema.Literal("accepteren") }),
  Schema.Struct({ besluit: Schema.Literal("afwijzen"), reden: Reden }),
  Schema.Struct({ besluit: Schema.Literal("ongedaan-maken") })
]).annotate({ identifier: "BesluitInvoer", ...soorten("besluit", besluiten) })
export type BesluitInput = typeof BesluitInput.Type
