import * as fc from "fast-check"
import { Organisatienaam } from "../../src/values/organisatienaam.ts"
import { decoded } from "./decoded.ts"
import { invalidText, text } from "./text.ts"

export const writtenOrganisatienaam = fc.oneof(
  fc.constantFrom("Bakkerij 't Stoepje", "Müller & Zn. B.V.", "Stichting «Ons Huis»"),
  text(200)
)

export const organisatienaam = decoded(Organisatienaam, writtenOrganisatienaam)

export const ongeldigeOrganisatienaam = invalidText(200)
