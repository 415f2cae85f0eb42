import type { IdentificatorBezet } from "@betrokkene/domain"
import { Effect } from "effect"
import { identificatorTaken } from "./domain-problem.ts"

/** The identificator that another partij has stands within the partijgegevens of the body. */
export const inPartijgegevens = (error: IdentificatorBezet) =>
  Effect.fail(identificatorTaken(error, ["partijgegevens", "identificatoren"]))
