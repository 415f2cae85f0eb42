import type { components } from "@betrokkene/client"
import { bare } from "../search/find.ts"
import { type IdentificatorKind, isIdentificatorKind } from "../search/search-kinds.ts"
import { type FilledIn, newcomer } from "./filled-in.ts"

type RegistratieInvoer = components["schemas"]["RegistratieInvoer"]

/** What is asked of the API for a form that was checked. */
export const registrationBody = (given: FilledIn): RegistratieInvoer => {
  const { checked, email, inhoud, initiator, kanaal, kind, onderwerp, rol, telefoonnummer, value } = given
  const digitaleAdressen = [
    ...(telefoonnummer === "" ? [] : [{ soortDigitaalAdres: "telefoonnummer", adres: telefoonnummer }]),
    ...(email === "" ? [] : [{ soortDigitaalAdres: "email", adres: email }])
  ]
  const [first] = digitaleAdressen
  const isNobody = !isIdentificatorKind(kind)
  return {
    klantcontact: { kanaal, onderwerp, ...(inhoud === "" ? {} : { inhoud }) },
    rol: rol === "vertegenwoordiger" ? "vertegenwoordiger" : "klant",
    initiator: initiator === "yes",
    ...(isNobody ? {} : { identificatie: { soort: kind, waarde: bare(value) } }),
    ...(!isNobody && checked === newcomer ? { partijgegevens: partijgegevens(kind, given) } : {}),
    ...(first === undefined && !isNobody ? {} : {
      contactgegevens: {
        ...(isNobody ? contactnaamOf(given) : {}),
        ...(first === undefined ? {} : { digitaleAdressen, communicatiekanaal: first })
      }
    })
  }
}

const partijgegevens = (kind: IdentificatorKind, given: FilledIn): components["schemas"]["Partijgegevens"] =>
  kind === "bsn"
    ? { soortPartij: "persoon", contactnaam: naamOf(given) }
    : { soortPartij: "organisatie", organisatienaam: given.organisatienaam }

const contactnaamOf = (given: FilledIn) => {
  const contactnaam = naamOf(given)
  return Object.keys(contactnaam).length === 0 ? {} : { contactnaam }
}

const naamOf = ({ achternaam, voornaam, voorvoegsel }: FilledIn) => ({
  ...(voornaam === "" ? {} : { voornaam }),
  ...(voorvoegsel === "" ? {} : { voorvoegselAchternaam: voorvoegsel }),
  ...(achternaam === "" ? {} : { achternaam })
})
