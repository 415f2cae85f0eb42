import * as fc from "fast-check"
import { Medewerker } from "../../src/values/medewerker.ts"
import { decoded } from "./decoded.ts"
import { text } from "./text.ts"

/** A valid medewerker as a caller writes it. */
export const writtenMedewerker = fc.oneof(
  fc.constantFrom("klantcontactcentrum", "balie", "koppeling-zaaksysteem"),
  text(200)
)

/** A valid name of a medewerker, or of a program that acts as one. */
export const medewerker = decoded(Medewerker, writtenMedewerker)
