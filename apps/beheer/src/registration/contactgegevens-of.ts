import type { components } from "@betrokkene/client"
import { typedBezoekadres } from "../words/typed-bezoekadres.ts"
import type { FilledIn } from "./filled-in.ts"

type Contactgegevens = components["schemas"]["Contactgegevens"]

/** The telephone number and e-mail address that were filled in; the first one is the one to use for this contact. */
export const digitaleAdressenOf = ({ email, telefoonnummer }: FilledIn): Contactgegevens => {
  const digitaleAdressen = [
    ...(telefoonnummer === "" ? [] : [{ soortDigitaalAdres: "telefoonnummer", adres: telefoonnummer }]),
    ...(email === "" ? [] : [{ soortDigitaalAdres: "email", adres: email }])
  ]
  const [first] = digitaleAdressen
  return first === undefined ? {} : { digitaleAdressen, communicatiekanaal: first }
}

/** The parts of the name of a person. */
export const naamOf = ({ achternaam, voornaam, voorvoegsel }: FilledIn) => ({
  ...(voornaam === "" ? {} : { voornaam }),
  ...(voorvoegsel === "" ? {} : { voorvoegselAchternaam: voorvoegsel }),
  ...(achternaam === "" ? {} : { achternaam })
})

/** The address of a person. */
export const bezoekadresOf = (given: FilledIn): Pick<Contactgegevens, "bezoekadres"> =>
  given.postcode === "" || given.huisnummer === "" ? {} : { bezoekadres: typedBezoekadres(given) }

/** All that was filled in about a person whom no number identifies. */
export const contactgegevensOf = (given: FilledIn): Contactgegevens => {
  const contactnaam = naamOf(given)
  return {
    ...(Object.keys(contactnaam).length === 0 ? {} : { contactnaam }),
    ...bezoekadresOf(given),
    ...digitaleAdressenOf(given)
  }
}
