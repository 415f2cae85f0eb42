import { type Chance, chanceOf } from "../chance.ts"
import { aantalPartijen, type BetrokkeneJson, type KlantcontactJson, type Settings } from "../dataset.ts"
import { identificatoren } from "../partijen/identificatoren.ts"
import { partijId } from "../partijen/partij.ts"
import { plaatsVan } from "../partijen/plaats.ts"
import { recordId } from "../record-id.ts"
import type { Contact } from "./contacten.ts"
import { afwijkendeContactgegevens, eigenContactgegevens } from "./contactgegevens.ts"

type Gekend = Extract<BetrokkeneJson, { readonly _tag: "Gekend" }>

/** The betrokkene at this index, who is one of the contact: the klant first, then perhaps who represents him. */
export const betrokkene = (
  settings: Settings,
  contact: Contact,
  klantcontact: KlantcontactJson,
  index: number
): BetrokkeneJson => {
  const chance = chanceOf(settings.seed, "betrokkene", index)
  const rol: BetrokkeneJson["rol"] = index === contact.betrokkenen[0] ? "klant" : "vertegenwoordiger"
  const gemeenschappelijk = {
    id: recordId(chance, Date.parse(klantcontact.registratiedatum), index),
    klantcontact: klantcontact.id,
    rol,
    // Who comes with a vertegenwoordiger lets him do the talking.
    initiator: index === contact.betrokkenen.at(-1),
    registratiedatum: klantcontact.registratiedatum
  }
  if (chance.happens(0.6)) {
    const bekende = kiesBekende(settings, contact, chance)
    return {
      ...gemeenschappelijk,
      _tag: "Gekend",
      partij: partijId(settings, bekende),
      grond: grond(settings, bekende, klantcontact.registratiedatum, chance),
      contactgegevens: afwijkendeContactgegevens(chance),
      versie: 1
    }
  }
  // Some are somebody whom the register knows, and gave the same data as then; most are not.
  const wie = chance.happens(0.3) ? kiesBekende(settings, contact, chance) : aantalPartijen(settings) + index
  const ontkoppeld = chance.happens(0.02)
  return {
    ...gemeenschappelijk,
    _tag: "Ongekend",
    contactgegevens: eigenContactgegevens(settings.seed, wie, chance),
    versie: ontkoppeld ? 3 : 1
  }
}

/** A partij that was registered by then; the same ones come back again and again. */
const kiesBekende = (settings: Settings, { fraction }: Contact, chance: Chance): number => {
  const bekenden = Math.max(1, Math.floor(aantalPartijen(settings) * fraction))
  return Math.min(chance.integer(0, bekenden - 1), chance.integer(0, bekenden - 1))
}

const grond = (settings: Settings, partij: number, op: string, chance: Chance): Gekend["grond"] => {
  const door = medewerker(chance)
  const [eerste] = identificatoren(settings, plaatsVan(settings, partij), partij)
  return eerste === undefined
    ? { soort: "gekozen-partij", door, op }
    : { soort: "identificator", identificatorsoort: eerste.soort, door, op }
}

const medewerker = (chance: Chance): string => `medewerker-${String(chance.integer(1, 60)).padStart(2, "0")}`
