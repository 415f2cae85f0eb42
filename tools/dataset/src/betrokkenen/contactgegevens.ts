import { kiesPostbus, kiesWoonadres } from "../adressen/adres.ts"
import type { Chance } from "../chance.ts"
import type { BetrokkeneJson, DigitaalAdresJson } from "../dataset.ts"
import { bedrijfssoorten } from "../namen/organisaties-tabel.ts"
import { kiesAchternaam } from "../namen/persoonsnaam.ts"
import { aantalTelefoonnummers, geschreven, telefoonnummer } from "../nummers/telefoonnummers.ts"
import { persoon } from "../partijen/persoon.ts"

export type ContactgegevensJson = BetrokkeneJson["contactgegevens"]

/** What somebody whom the register does not know gives about himself: what is needed to call back, sometimes nothing. */
export const eigenContactgegevens = (seed: number, wie: number, chance: Chance): ContactgegevensJson => {
  if (chance.happens(0.05)) return { digitaleAdressen: [] }
  const { bezoekadres, email, mobiel, naam: { achternaam, voorletters, voornaam, voorvoegselAchternaam } } = persoon(
    seed,
    wie
  )
  const digitaleAdressen = [...(chance.happens(0.65) ? [mobiel] : []), ...(chance.happens(0.4) ? [email] : [])]
  return {
    contactnaam: {
      ...(chance.happens(0.5) ? { voornaam } : chance.happens(0.7) ? { voorletters } : {}),
      ...(voorvoegselAchternaam === undefined ? {} : { voorvoegselAchternaam }),
      achternaam
    },
    ...(chance.happens(0.1)
      ? { organisatienaam: `${chance.pickSkewed(bedrijfssoorten)} ${kiesAchternaam(chance).achternaam}` }
      : {}),
    ...(chance.happens(0.2) ? { bezoekadres } : {}),
    ...bereikbaarheid(chance, digitaleAdressen)
  }
}

/** By what somebody whom the register knows wants to be reached this once; most want nothing else than they have. */
export const afwijkendeContactgegevens = (chance: Chance): ContactgegevensJson => {
  const digitaleAdressen = [
    ...(chance.happens(0.12) ? [telefoonVanVandaag(chance)] : []),
    ...(chance.happens(0.05) ? [emailVanWerk(chance)] : [])
  ]
  return {
    ...(chance.happens(0.05) ? { correspondentieadres: kiesPostbus(chance) } : {}),
    ...(chance.happens(0.02)
      ? { bezoekadres: { soortBezoekadres: "binnenlands_adres", ...kiesWoonadres(chance) } }
      : {}),
    ...(chance.happens(0.02) ? { voorkeurstaal: { code: "eng", naam: "Engels" } } : {}),
    ...bereikbaarheid(chance, digitaleAdressen)
  }
}

const telefoonVanVandaag = (chance: Chance): DigitaalAdresJson => ({
  soortDigitaalAdres: "telefoonnummer",
  adres: geschreven(chance, telefoonnummer(chance.integer(0, aantalTelefoonnummers - 1))),
  omschrijving: "alleen vandaag"
})

const emailVanWerk = (chance: Chance): DigitaalAdresJson => ({
  soortDigitaalAdres: "email",
  adres: `balie${chance.integer(1, 99_999)}@werk.example.org`,
  omschrijving: "werk"
})

const bereikbaarheid = (chance: Chance, digitaleAdressen: ReadonlyArray<DigitaalAdresJson>) => {
  const [eerste] = digitaleAdressen
  return {
    digitaleAdressen,
    ...(eerste !== undefined && chance.happens(0.6) ? { communicatiekanaal: eerste } : {})
  }
}
