import * as fc from "fast-check"
import { Organisatienaam } from "../../src/values/organisatienaam.ts"
import { decoded } from "./decoded.ts"
import { ongeldigeTekst, tekst } from "./text.ts"

export const geschrevenOrganisatienaam = fc.oneof(
  fc.constantFrom("Bakkerij 't Stoepje", "Müller & Zn. B.V.", "Stichting «Ons Huis»"),
  tekst(200)
)

export const organisatienaam = decoded(Organisatienaam, geschrevenOrganisatienaam)

export const ongeldigeOrganisatienaam = ongeldigeTekst(200)
