import type { components } from "@betrokkene/client"
import { bare } from "../search/find.ts"
import { type IdentificatorKind, isIdentificatorKind } from "../search/search-kinds.ts"
import { bezoekadresOf, contactgegevensOf, digitaleAdressenOf, naamOf } from "./contactgegevens-of.ts"
import { type FilledIn, newcomer } from "./filled-in.ts"

type RegistratieInvoer = components["schemas"]["RegistratieInvoer"]

/** What is asked of the API for a form that was checked, with a contact of its own. */
export const registrationBody = (given: FilledIn): RegistratieInvoer => {
  const { inhoud, kanaal, onderwerp } = given
  return { klantcontact: { kanaal, onderwerp, ...(inhoud === "" ? {} : { inhoud }) }, ...roleBody(given) }
}

/** The same, on a contact that is there. */
export const roleBody = (given: FilledIn): components["schemas"]["RegistratieOpKlantcontactInvoer"] => ({
  rol: given.rol === "vertegenwoordiger" ? "vertegenwoordiger" : "klant",
  initiator: given.initiator === "yes",
  ...whoOf(given)
})

const whoOf = (given: FilledIn): Pick<RegistratieInvoer, "contactgegevens" | "identificatie" | "partijgegevens"> => {
  const { checked, kind, partij, value } = given
  if (partij !== "") return { identificatie: { partij }, ...ifAny(digitaleAdressenOf(given)) }
  if (!isIdentificatorKind(kind)) return { contactgegevens: contactgegevensOf(given) }
  return {
    identificatie: { soort: kind, waarde: bare(value) },
    ...(checked === newcomer ? { partijgegevens: partijgegevens(kind, given) } : {}),
    ...ifAny(digitaleAdressenOf(given))
  }
}

const ifAny = (contactgegevens: ReturnType<typeof digitaleAdressenOf>) =>
  Object.keys(contactgegevens).length === 0 ? {} : { contactgegevens }

const partijgegevens = (kind: IdentificatorKind, given: FilledIn): components["schemas"]["Partijgegevens"] =>
  kind === "bsn"
    ? { soortPartij: "persoon", contactnaam: naamOf(given), ...bezoekadresOf(given) }
    : { soortPartij: "organisatie", organisatienaam: given.organisatienaam }
