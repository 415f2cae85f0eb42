import * as fc from "fast-check"
import { Organisatienaam } from "../../src/values/organisatienaam.ts"
import { decoded } from "./decoded.ts"
import { ongeldigeTekst, tekst } from "./text.ts"

export const writtenOrganisatienaam = fc.oneof(
  fc.constantFrom("Bakkerij 't Stoepje", "Müller & Zn. B.V.", "Stichting «Ons Huis»"),
  tekst(200)
)

export const organisatienaam = decoded(Organisatienaam, writtenOrganisatienaam)

export const ongeldigeOrganisatienaam = ongeldigeTekst(200)
