import { asBezoekadres, chooseHomeAdres, type HomeAdres } from "../adressen/adres.ts"
import { type Chance, chanceOf } from "../chance.ts"
import type { DigitaalAdresJson, Settings } from "../dataset.ts"
import { formsIn } from "../name-forms.ts"
import { type Achternaam, chooseAchternaam, choosePersonName, type Persoonsnaam } from "../namen/person-name.ts"
import { telefoonnummer, written } from "../nummers/telefoonnummers.ts"
import { blockLength, firstOfHuishouden } from "./huishoudens.ts"

/** A person with his contactgegevens; the members of a household share part of these. */
export interface Persoon {
  readonly naam: Persoonsnaam
  readonly adres: HomeAdres
  readonly bezoekadres: ReturnType<typeof asBezoekadres>
  readonly email: DigitaalAdresJson
  readonly mobile: DigitaalAdresJson
  readonly homeTelephone: DigitaalAdresJson
}

/** The person of this index, always the same. */
export const persoon = (settings: Settings, index: number): Persoon => {
  const { seed } = settings
  const forms = formsIn(settings)
  const block = Math.floor(index / blockLength)
  const huishouden = block * blockLength + firstOfHuishouden(chanceOf(seed, "indeling", block), index % blockLength)
  const shared = chanceOf(seed, "huishouden", huishouden)
  const own = chanceOf(seed, "persoon", index)
  const familyName = chooseAchternaam(shared, forms)
  const adres = chooseHomeAdres(shared, forms)
  const naam = choosePersonName(own, own.happens(0.75) ? familyName : chooseAchternaam(own, forms))
  return {
    naam,
    adres,
    bezoekadres: asBezoekadres(adres),
    email: { soortDigitaalAdres: "email", adres: emailadres(own, naam, index), omschrijving: "thuis" },
    mobile: telefoon(own, 2 * index, "mobiel"),
    homeTelephone: telefoon(shared, 2 * huishouden + 1, "thuis")
  }
}

const telefoon = (chance: Chance, volgnummer: number, omschrijving: string): DigitaalAdresJson => ({
  soortDigitaalAdres: "telefoonnummer",
  adres: written(chance, telefoonnummer(volgnummer)),
  omschrijving
})

const emailadres = (chance: Chance, naam: Persoonsnaam, index: number): string =>
  `${voorEmail(naam.voornaam)}.${voorEmail(fullAchternaam(naam))}${index}@${
    chance.pick(["example.nl", "example.org", "example.com"])
  }`

const fullAchternaam = ({ achternaam, voorvoegselAchternaam = "" }: Achternaam): string =>
  voorvoegselAchternaam + achternaam

const voorEmail = (text: string): string => text.toLowerCase().replace(/[^a-z]/gu, "")
