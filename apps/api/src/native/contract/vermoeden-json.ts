import { type Inzagerecht, maximumVermoedelijkePartijen, type Vermoeden, zichtOpPartij } from "@betrokkene/domain"
import { blockKinds } from "@betrokkene/domain/internal"
import { Schema } from "effect"
import { PartijAnswer, partijJson } from "./partij-json.ts"
import { scoreFields, scoreJson } from "./vermoedelijke-dubbele-json.ts"

/** Who somebody probably is, as it is answered. */
export const VermoedenAnswer = Schema.Struct({
  drempel: Schema.Finite,
  gezochtOp: Schema.Array(Schema.Literals(blockKinds)),
  partijen: Schema.Array(
    Schema.Struct({ partij: PartijAnswer, ...scoreFields }).annotate({ identifier: "VermoedelijkePartij" })
  ).check(Schema.isMaxLength(maximumVermoedelijkePartijen)),
  nietVergeleken: Schema.Array(Schema.Literals(blockKinds))
}).annotate({ identifier: "Vermoeden" })

export const vermoedenJson = (
  base: string,
  { drempel, gezochtOp, nietVergeleken, partijen }: Vermoeden,
  right: Inzagerecht
) => ({
  drempel,
  gezochtOp,
  partijen: partijen.map((one) => ({
    partij: partijJson(base, zichtOpPartij(one.partij, right)),
    ...scoreJson(one)
  })),
  nietVergeleken
})
