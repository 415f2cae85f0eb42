import * as fc from "fast-check"
import { Organisatienaam } from "../../src/values/organisatienaam.ts"
import { decoded } from "./decoded.ts"
import { invalidText, text } from "./text.ts"

/** A valid organisatienaam as a caller writes it. */
export const writtenOrganisatienaam = fc.oneof(
  fc.constantFrom("Bakkerij 't Stoepje", "Müller & Zn. B.V.", "Stichting «Ons Huis»"),
  text(200)
)

/** A valid organisatienaam, with signs outside ASCII. */
export const organisatienaam = decoded(Organisatienaam, writtenOrganisatienaam)

/** An organisatienaam that must be refused, such as an empty or a too long one. */
export const ongeldigeOrganisatienaam = invalidText(200)
