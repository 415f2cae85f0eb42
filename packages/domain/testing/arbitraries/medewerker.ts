import * as fc from "fast-check"
import { Medewerker } from "../../src/values/medewerker.ts"
import { decoded } from "./decoded.ts"
import { text } from "./text.ts"

export const writtenMedewerker = fc.oneof(
  fc.constantFrom("klantcontactcentrum", "balie", "koppeling-zaaksysteem"),
  text(200)
)

export const medewerker = decoded(Medewerker, writtenMedewerker)
