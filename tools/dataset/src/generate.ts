import { betrokkene } from "./betrokkenen/betrokkene.ts"
import { contacts } from "./betrokkenen/contacts.ts"
import { type KoppelgebeurtenisJson, koppelgeschiedenis } from "./betrokkenen/koppelgeschiedenis.ts"
import { type BetrokkeneJson, type KlantcontactJson, partijCount, type PartijJson, type Settings } from "./dataset.ts"
import { klantcontact } from "./klantcontacten/klantcontact.ts"
import { partij } from "./partijen/partij.ts"

/** One record of a dataset, in the normalised form in which the domain's schema of that kind decodes it. */
export type Generated =
  | { readonly soort: "partij"; readonly waarde: PartijJson }
  | { readonly soort: "klantcontact"; readonly waarde: KlantcontactJson }
  | {
    readonly soort: "betrokkene"
    readonly waarde: BetrokkeneJson
    readonly koppelgeschiedenis: ReadonlyArray<KoppelgebeurtenisJson>
  }

/**
 * A realistic register with this many betrokkenen: the partijen first, then each klantcontact followed by its betrokkenen. The
 * same seed and number give the same records; one record at a time is in memory.
 */
export const generate = (seed: number, count: number): Iterable<Generated> => records(settings(seed, count))

/** The settings of a dataset for an empty register. */
export const settings = (seed: number, count: number): Settings => ({
  seed,
  aantal: count,
  identificatoren: true,
  eersteNummer: { klantcontact: 1, partij: 1 }
})

function* records(settings: Settings): Generator<Generated> {
  for (const waarde of partijen(settings)) yield { soort: "partij", waarde }
  let previous: KlantcontactJson | undefined
  for (const { betrokkene, klantcontact } of betrokkenen(settings)) {
    if (klantcontact !== previous) yield { soort: "klantcontact", waarde: klantcontact }
    previous = klantcontact
    yield { soort: "betrokkene", waarde: betrokkene, koppelgeschiedenis: koppelgeschiedenis(betrokkene) }
  }
}

export function* partijen(settings: Settings): Generator<PartijJson> {
  for (let index = 0; index < partijCount(settings); index++) yield partij(settings, index)
}

export function* klantcontacten(settings: Settings): Generator<KlantcontactJson> {
  for (const { fraction, index } of contacts(settings)) yield klantcontact(settings, index, fraction)
}

/** The betrokkenen, each with its klantcontact; those of one klantcontact follow each other. */
export function* betrokkenen(
  settings: Settings
): Generator<{ readonly betrokkene: BetrokkeneJson; readonly klantcontact: KlantcontactJson }> {
  for (const contact of contacts(settings)) {
    const bijContact = klantcontact(settings, contact.index, contact.fraction)
    for (const index of contact.betrokkenen) {
      yield { betrokkene: betrokkene(settings, contact, bijContact, index), klantcontact: bijContact }
    }
  }
}
