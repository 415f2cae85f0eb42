import { Schema } from "effect"
import { binnenlandsAdresvelden, findableRegel, landregel, soortBinnenlands } from "./binnenlands-adres.ts"
import { buitenlandsAdresregel, buitenlandsAdresvelden, soortBuitenlands } from "./buitenlands-adres.ts"
import { soorten } from "./soorten.ts"

/**
 * An address where a person or a business receives visitors (seed): a Dutch address or one abroad, told apart by
 * `soortBezoekadres`. A field of the other kind is refused by name (`onbekende-eigenschap`).
 *
 * Source: bezoekadres in the information model; Dutch addresses by the BAG. Refusal: those of its fields.
 */
export const Bezoekadres = Schema.Union([
  Schema.Struct({ soortBezoekadres: Schema.Literal(soortBinnenlands), ...binnenlandsAdresvelden }).check(
    findableRegel,
    landregel
  ),
  Schema.Struct({ soortBezoekadres: Schema.Literal(soortBuitenlands), ...buitenlandsAdresvelden }).check(
    buitenlandsAdresregel
  )
]).annotate({ identifier: "Bezoekadres", ...soorten("soortBezoekadres", [soortBinnenlands, soortBuitenlands]) }).pipe(
  Schema.brand("Bezoekadres")
)
export type Bezoekadres = typeof Bezoekadres.Type
