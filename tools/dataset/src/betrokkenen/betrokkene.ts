import { type Chance, chanceOf } from "../chance.ts"
import { type BetrokkeneJson, type KlantcontactJson, partijCount, type Settings } from "../dataset.ts"
import { identificatoren } from "../partijen/identificatoren.ts"
import { partijId } from "../partijen/partij.ts"
import { placeOf } from "../partijen/place.ts"
import { recordId } from "../record-id.ts"
import { deviatingContactgegevens, ownContactgegevens } from "./contactgegevens.ts"
import type { Contact } from "./contacts.ts"

type Gekend = Extract<BetrokkeneJson, { readonly _tag: "Gekend" }>

/** The betrokkene at this index: the klant of the contact comes first, then his vertegenwoordiger, if any. */
export const betrokkene = (
  settings: Settings,
  contact: Contact,
  klantcontact: KlantcontactJson,
  index: number
): BetrokkeneJson => {
  const chance = chanceOf(settings.seed, "betrokkene", index)
  const rol: BetrokkeneJson["rol"] = index === contact.betrokkenen[0] ? "klant" : "vertegenwoordiger"
  const shared = {
    id: recordId(chance, Date.parse(klantcontact.registratiedatum), index),
    klantcontact: klantcontact.id,
    rol,
    // The vertegenwoordiger is the initiator, if there is one.
    initiator: index === contact.betrokkenen.at(-1),
    registratiedatum: klantcontact.registratiedatum
  }
  if (chance.happens(0.6)) {
    const known = chooseKnown(settings, contact, chance)
    return {
      ...shared,
      _tag: "Gekend",
      partij: partijId(settings, known),
      grond: grond(settings, known, klantcontact.registratiedatum, chance),
      contactgegevens: deviatingContactgegevens(chance),
      versie: 1
    }
  }
  // Some are known to the register and gave the same data as before; most are not.
  const whom = chance.happens(0.3) ? chooseKnown(settings, contact, chance) : partijCount(settings) + index
  const ontkoppeld = chance.happens(0.02)
  return {
    ...shared,
    _tag: "Ongekend",
    contactgegevens: ownContactgegevens(settings, whom, chance),
    versie: ontkoppeld ? 3 : 1
  }
}

/** A partij registered before this moment; some come back often. */
const chooseKnown = (settings: Settings, { fraction }: Contact, chance: Chance): number => {
  const acquaintances = Math.max(1, Math.floor(partijCount(settings) * fraction))
  return Math.min(chance.integer(0, acquaintances - 1), chance.integer(0, acquaintances - 1))
}

const grond = (settings: Settings, partij: number, op: string, chance: Chance): Gekend["grond"] => {
  const door = medewerker(chance)
  const [first] = identificatoren(settings, placeOf(settings, partij), partij)
  return first === undefined
    ? { soort: "gekozen-partij", door, op }
    : { soort: "identificator", identificatorsoort: first.soort, door, op }
}

const medewerker = (chance: Chance): string => `medewerker-${String(chance.integer(1, 60)).padStart(2, "0")}`
