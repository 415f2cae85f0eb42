import { betrokkene } from "./betrokkenen/betrokkene.ts"
import { contacts } from "./betrokkenen/contacts.ts"
import { type KoppelgebeurtenisJson, koppelgeschiedenis } from "./betrokkenen/koppelgeschiedenis.ts"
import { type BetrokkeneJson, type KlantcontactJson, partijCount, type PartijJson, type Settings } from "./dataset.ts"
import { klantcontact } from "./klantcontacten/klantcontact.ts"
import { partij } from "./partijen/partij.ts"

/** A record of a dataset, in the normalised form that the domain's schema of its kind decodes. */
export type Generated =
  | { readonly soort: "partij"; readonly waarde: PartijJson }
  | { readonly soort: "klantcontact"; readonly waarde: KlantcontactJson }
  | {
    readonly soort: "betrokkene"
    readonly waarde: BetrokkeneJson
    readonly koppelgeschiedenis: ReadonlyArray<KoppelgebeurtenisJson>
  }

/**
 * Generates a realistic register with this many betrokkenen: first the partijen, then each klantcontact with its
 * betrokkenen. The same seed and number give the same records. Only one record is in memory at a time.
 */
export const generate = (seed: number, count: number): Iterable<Generated> => records(settings(seed, count))

/** Settings of a dataset for an empty register. */
export const settings = (seed: number, count: number): Settings => ({
  seed,
  count,
  identificatoren: true,
  firstNumbers: { klantcontact: 1, partij: 1 }
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

/** Betrokkenen with their klantcontact; those of one klantcontact are adjacent. */
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
