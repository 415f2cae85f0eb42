import { chooseBuitenlandsAdres } from "../adressen/adres.ts"
import { type Chance, chanceOf } from "../chance.ts"
import { type DigitaalAdresJson, nummer, partijCount, type PartijJson, type Settings } from "../dataset.ts"
import { officeHours, tijdstip } from "../period.ts"
import { recordId } from "../record-id.ts"
import { identificatoren } from "./identificatoren.ts"
import { organisatie } from "./organisatie.ts"
import { persoon } from "./persoon.ts"
import { headOf, type Place, placeOf } from "./place.ts"

/** The partij at this index, of {@link partijCount}. */
export const partij = (settings: Settings, index: number): PartijJson => {
  const chance = chanceOf(settings.seed, "partij", index)
  const geregistreerd = partijMoment(settings, index)
  return {
    id: partijId(settings, index),
    nummer: nummer(settings.firstNumbers.partij + index),
    gegevens: {
      ...gegevens(settings, placeOf(settings, index), index, chance),
      ...(chance.happens(0.3) ? { voorkeurstaal: chance.happens(0.9) ? dutch : chance.pick(andereTalen) } : {}),
      indicatieGeheimhouding: chance.happens(0.015),
      indicatieActief: !chance.happens(0.03),
      ...(chance.happens(0.02) ? { interneNotitie: "Belt liever terug na vier uur." } : {})
    },
    registratiedatum: tijdstip(geregistreerd),
    versie: chance.happens(0.1) ? 2 : 1
  }
}

/** The id of the partij at this index, without making the rest of it. */
export const partijId = (settings: Settings, index: number): string =>
  recordId(chanceOf(settings.seed, "partij-id", index), partijMoment(settings, index), index)

/** Partijen are registered in order of index, over the first nine tenths of the period. */
const partijMoment = (settings: Settings, index: number): number => officeHours(0.9 * index / partijCount(settings))

const dutch = { code: "nld", naam: "Nederlands" }
const andereTalen = [{ code: "eng", naam: "Engels" }, { code: "fry", naam: "Fries" }]

const gegevens = (settings: Settings, place: Place, index: number, chance: Chance): PartijJson["gegevens"] => {
  const identified = { identificatoren: identificatoren(settings, place, index) }
  switch (place) {
    case "persoon": {
      const { bezoekadres, email, homeTelephone: homeTelefoon, mobile, naam } = persoon(settings, index)
      return {
        soortPartij: "persoon",
        ...identified,
        contactnaam: naam,
        ...(chance.happens(0.95) ? { bezoekadres } : {}),
        ...(chance.happens(0.02) ? { correspondentieadres: chooseBuitenlandsAdres(chance) } : {}),
        ...reachability(
          chance,
          [mobile, email, homeTelefoon].filter((_, ordinal) => chance.happens([0.8, 0.7, 0.25][ordinal] ?? 0))
        )
      }
    }
    case "organisatie":
    case "vestiging": {
      const { bezoekadres, email, organisatienaam, postbus, telefoon } = organisatie(
        settings,
        headOf(index),
        index
      )
      return {
        soortPartij: "organisatie",
        ...identified,
        organisatienaam,
        bezoekadres,
        ...(chance.happens(0.4) ? { correspondentieadres: postbus } : {}),
        ...reachability(chance, chance.happens(0.7) ? [telefoon, email] : [telefoon])
      }
    }
    case "contactpersoon": {
      const { email, mobile, naam } = persoon(settings, index)
      const { organisatienaam } = organisatie(settings, headOf(index), headOf(index))
      return {
        soortPartij: "contactpersoon",
        ...identified,
        contactnaam: naam,
        organisatienaam,
        ...reachability(chance, chance.happens(0.5) ? [email, mobile] : [email])
      }
    }
  }
}

const reachability = (chance: Chance, digitaleAdressen: ReadonlyArray<DigitaalAdresJson>) => ({
  digitaleAdressen,
  ...(digitaleAdressen.length > 0 && chance.happens(0.5) ? { voorkeurskanaal: chance.pick(digitaleAdressen) } : {})
})
