import { type Betrokkene, DigitaalAdres, type Vindplaats, zichtOpPartij } from "@betrokkene/domain"
import { Schema } from "effect"
import type { CallerRight } from "../../access/inzagerecht.ts"
import { decodeWith } from "../../http/decode.ts"
import { BetrokkeneAnswer, betrokkeneJson, type Expanded } from "./betrokkene-json.ts"
import { PartijAnswer, partijJson } from "./partij-json.ts"

/** A digital address to be found with whoever has it. */
export const DigitaalAdresZoekInput = Schema.Struct({ digitaalAdres: DigitaalAdres }).annotate({
  identifier: "DigitaalAdresZoekvraag"
})

export const decodeDigitaalAdresZoek = decodeWith(DigitaalAdresZoekInput)

/** Where a digital address was found, as it is answered. */
export const VindplaatsAnswer = Schema.Union([
  Schema.Struct({ soort: Schema.Literal("partij"), partij: PartijAnswer }),
  Schema.Struct({ soort: Schema.Literal("betrokkene"), betrokkene: BetrokkeneAnswer })
]).annotate({ identifier: "Vindplaats" })

/** `expanded`: what is shown whole within each betrokkene. */
export const vindplaatsJson = (base: string, right: CallerRight, expanded: ReadonlyMap<Betrokkene, Expanded>) =>
(
  vindplaats: Vindplaats
) =>
  vindplaats.soort === "partij"
    ? { soort: vindplaats.soort, partij: partijJson(base, zichtOpPartij(vindplaats.partij, right)) }
    : {
      soort: vindplaats.soort,
      betrokkene: betrokkeneJson(base, right, vindplaats.betrokkene, expanded.get(vindplaats.betrokkene))
    }
