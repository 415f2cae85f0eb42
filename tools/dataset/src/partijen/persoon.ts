import { alsBezoekadres, kiesWoonadres, type Woonadres } from "../adressen/adres.ts"
import { type Chance, chanceOf } from "../chance.ts"
import type { DigitaalAdresJson } from "../dataset.ts"
import { type Achternaam, kiesAchternaam, kiesPersoonsnaam, type Persoonsnaam } from "../namen/persoonsnaam.ts"
import { geschreven, telefoonnummer } from "../nummers/telefoonnummers.ts"
import { bloklengte, eersteVanHuishouden } from "./huishoudens.ts"

/** A person with by what he can be reached; what he shares with his household is the same for all of it. */
export interface Persoon {
  readonly naam: Persoonsnaam
  readonly adres: Woonadres
  readonly bezoekadres: ReturnType<typeof alsBezoekadres>
  readonly email: DigitaalAdresJson
  readonly mobiel: DigitaalAdresJson
  readonly huistelefoon: DigitaalAdresJson
}

/** The same person for the same index, whoever asks for him. */
export const persoon = (seed: number, index: number): Persoon => {
  const blok = Math.floor(index / bloklengte)
  const huishouden = blok * bloklengte + eersteVanHuishouden(chanceOf(seed, "indeling", blok), index % bloklengte)
  const gedeeld = chanceOf(seed, "huishouden", huishouden)
  const eigen = chanceOf(seed, "persoon", index)
  const familienaam = kiesAchternaam(gedeeld)
  const adres = kiesWoonadres(gedeeld)
  const naam = kiesPersoonsnaam(eigen, eigen.happens(0.75) ? familienaam : kiesAchternaam(eigen))
  return {
    naam,
    adres,
    bezoekadres: alsBezoekadres(adres),
    email: { soortDigitaalAdres: "email", adres: emailadres(eigen, naam, index), omschrijving: "thuis" },
    mobiel: telefoon(eigen, 2 * index, "mobiel"),
    huistelefoon: telefoon(gedeeld, 2 * huishouden + 1, "thuis")
  }
}

const telefoon = (chance: Chance, volgnummer: number, omschrijving: string): DigitaalAdresJson => ({
  soortDigitaalAdres: "telefoonnummer",
  adres: geschreven(chance, telefoonnummer(volgnummer)),
  omschrijving
})

const emailadres = (chance: Chance, naam: Persoonsnaam, index: number): string =>
  `${voorEmail(naam.voornaam)}.${voorEmail(achternaamVoluit(naam))}${index}@${
    chance.pick(["example.nl", "example.org", "example.com"])
  }`

const achternaamVoluit = ({ achternaam, voorvoegselAchternaam = "" }: Achternaam): string =>
  voorvoegselAchternaam + achternaam

const voorEmail = (tekst: string): string => tekst.toLowerCase().replace(/[^a-z]/gu, "")
