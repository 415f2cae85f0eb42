import { chooseHomeAdres, choosePostbus } from "../adressen/adres.ts"
import type { Chance } from "../chance.ts"
import type { BetrokkeneJson, DigitaalAdresJson, Settings } from "../dataset.ts"
import { bedrijfssoorten } from "../namen/organisaties-table.ts"
import { chooseAchternaam } from "../namen/person-name.ts"
import { telefoonnummer, telefoonnummerCount, written } from "../nummers/telefoonnummers.ts"
import { persoon } from "../partijen/persoon.ts"

export type ContactgegevensJson = BetrokkeneJson["contactgegevens"]

/** Contactgegevens of somebody unknown to the register: enough to call back, sometimes nothing. */
export const ownContactgegevens = (settings: Settings, whom: number, chance: Chance): ContactgegevensJson => {
  if (chance.happens(0.05)) return { digitaleAdressen: [] }
  const { bezoekadres, email, mobile, naam: { achternaam, voorletters, voornaam, voorvoegselAchternaam } } = persoon(
    settings,
    whom
  )
  const digitaleAdressen = [...(chance.happens(0.65) ? [mobile] : []), ...(chance.happens(0.4) ? [email] : [])]
  return {
    contactnaam: {
      ...(chance.happens(0.5) ? { voornaam } : chance.happens(0.7) ? { voorletters } : {}),
      ...(voorvoegselAchternaam === undefined ? {} : { voorvoegselAchternaam }),
      achternaam
    },
    ...(chance.happens(0.1)
      ? { organisatienaam: `${chance.pickSkewed(bedrijfssoorten)} ${chooseAchternaam(chance).achternaam}` }
      : {}),
    ...(chance.happens(0.2) ? { bezoekadres } : {}),
    ...reachability(chance, digitaleAdressen)
  }
}

/** Contactgegevens of somebody known for this contact only; usually empty. */
export const deviatingContactgegevens = (chance: Chance): ContactgegevensJson => {
  const digitaleAdressen = [
    ...(chance.happens(0.12) ? [telefoonOfToday(chance)] : []),
    ...(chance.happens(0.05) ? [workEmail(chance)] : [])
  ]
  return {
    ...(chance.happens(0.05) ? { correspondentieadres: choosePostbus(chance) } : {}),
    ...(chance.happens(0.02)
      ? { bezoekadres: { soortBezoekadres: "binnenlands_adres", ...chooseHomeAdres(chance) } }
      : {}),
    ...(chance.happens(0.02) ? { voorkeurstaal: { code: "eng", naam: "Engels" } } : {}),
    ...reachability(chance, digitaleAdressen)
  }
}

const telefoonOfToday = (chance: Chance): DigitaalAdresJson => ({
  soortDigitaalAdres: "telefoonnummer",
  adres: written(chance, telefoonnummer(chance.integer(0, telefoonnummerCount - 1))),
  omschrijving: "alleen vandaag"
})

const workEmail = (chance: Chance): DigitaalAdresJson => ({
  soortDigitaalAdres: "email",
  adres: `balie${chance.integer(1, 99_999)}@werk.example.org`,
  omschrijving: "werk"
})

const reachability = (chance: Chance, digitaleAdressen: ReadonlyArray<DigitaalAdresJson>) => {
  const [first] = digitaleAdressen
  return {
    digitaleAdressen,
    ...(first !== undefined && chance.happens(0.6) ? { communicatiekanaal: first } : {})
  }
}
