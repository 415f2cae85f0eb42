import { Reden, soorten } from "@betrokkene/domain"
import { Schema } from "effect"

const besluiten = ["accepteren", "afwijzen", "ongedaan-maken", "heropenen"] as const

/**
 * A decision on a finding: carry it out, reject it with a reason, undo what was carried out, or open it again with a
 * reason.
 */
export const BesluitInput = Schema.Union([
  Schema.Struct({ besluit: Schema.Literal("accepteren") }),
  Schema.Struct({ besluit: Schema.Literal("afwijzen"), reden: Reden }),
  Schema.Struct({ besluit: Schema.Literal("ongedaan-maken") }),
  Schema.Struct({ besluit: Schema.Literal("heropenen"), reden: Reden })
]).annotate({ identifier: "BesluitInvoer", ...soorten("besluit", besluiten) })
export type BesluitInput = typeof BesluitInput.Type
