import { kiesBuitenlandsAdres } from "../adressen/adres.ts"
import { type Chance, chanceOf } from "../chance.ts"
import { aantalPartijen, type DigitaalAdresJson, nummer, type PartijJson, type Settings } from "../dataset.ts"
import { officeHours, tijdstip } from "../period.ts"
import { recordId } from "../record-id.ts"
import { identificatoren } from "./identificatoren.ts"
import { organisatie } from "./organisatie.ts"
import { persoon } from "./persoon.ts"
import { hoofdVan, type Plaats, plaatsVan } from "./plaats.ts"

/** The partij at this index, of {@link aantalPartijen}. */
export const partij = (settings: Settings, index: number): PartijJson => {
  const chance = chanceOf(settings.seed, "partij", index)
  const geregistreerd = partijMoment(settings, index)
  return {
    id: partijId(settings, index),
    nummer: nummer(settings.eersteNummer.partij + index),
    gegevens: {
      ...gegevens(settings, plaatsVan(settings, index), index, chance),
      ...(chance.happens(0.3) ? { voorkeurstaal: chance.happens(0.9) ? nederlands : chance.pick(andereTalen) } : {}),
      indicatieGeheimhouding: chance.happens(0.015),
      indicatieActief: !chance.happens(0.03),
      ...(chance.happens(0.02) ? { interneNotitie: "Belt liever terug na vier uur." } : {})
    },
    registratiedatum: tijdstip(geregistreerd),
    versie: chance.happens(0.1) ? 2 : 1
  }
}

/** The id of the partij at this index, without the rest of it. */
export const partijId = (settings: Settings, index: number): string =>
  recordId(chanceOf(settings.seed, "partij-id", index), partijMoment(settings, index), index)

/** Partijen are registered in the order of their indexes, over the first nine tenths of the period. */
const partijMoment = (settings: Settings, index: number): number => officeHours(0.9 * index / aantalPartijen(settings))

const nederlands = { code: "nld", naam: "Nederlands" }
const andereTalen = [{ code: "eng", naam: "Engels" }, { code: "fry", naam: "Fries" }]

const gegevens = (settings: Settings, plaats: Plaats, index: number, chance: Chance): PartijJson["gegevens"] => {
  const geidentificeerd = { identificatoren: identificatoren(settings, plaats, index) }
  switch (plaats) {
    case "persoon": {
      const { bezoekadres, email, huistelefoon, mobiel, naam } = persoon(settings.seed, index)
      return {
        soortPartij: "persoon",
        ...geidentificeerd,
        contactnaam: naam,
        ...(chance.happens(0.95) ? { bezoekadres } : {}),
        ...(chance.happens(0.02) ? { correspondentieadres: kiesBuitenlandsAdres(chance) } : {}),
        ...bereikbaarheid(
          chance,
          [mobiel, email, huistelefoon].filter((_, hoeveelste) => chance.happens([0.8, 0.7, 0.25][hoeveelste] ?? 0))
        )
      }
    }
    case "organisatie":
    case "vestiging": {
      const { bezoekadres, email, organisatienaam, postbus, telefoon } = organisatie(
        settings.seed,
        hoofdVan(index),
        index
      )
      return {
        soortPartij: "organisatie",
        ...geidentificeerd,
        organisatienaam,
        bezoekadres,
        ...(chance.happens(0.4) ? { correspondentieadres: postbus } : {}),
        ...bereikbaarheid(chance, chance.happens(0.7) ? [telefoon, email] : [telefoon])
      }
    }
    case "contactpersoon": {
      const { email, mobiel, naam } = persoon(settings.seed, index)
      const { organisatienaam } = organisatie(settings.seed, hoofdVan(index), hoofdVan(index))
      return {
        soortPartij: "contactpersoon",
        ...geidentificeerd,
        contactnaam: naam,
        organisatienaam,
        ...bereikbaarheid(chance, chance.happens(0.5) ? [email, mobiel] : [email])
      }
    }
  }
}

const bereikbaarheid = (chance: Chance, digitaleAdressen: ReadonlyArray<DigitaalAdresJson>) => ({
  digitaleAdressen,
  ...(digitaleAdressen.length > 0 && chance.happens(0.5) ? { voorkeurskanaal: chance.pick(digitaleAdressen) } : {})
})
