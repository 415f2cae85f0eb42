import { chanceOf, recordId } from "@betrokkene/dataset"
import type { Klantcontact, OngekendeBetrokkene } from "@betrokkene/domain"
import type { Contactgegevens } from "./ongekende.ts"

const start = Date.UTC(2024, 0, 2)

/** The record of an ongekende with these contactgegevens. */
export const ongekendeBetrokkene = (
  seed: number,
  index: number,
  klantcontactIndex: number,
  contactgegevens: Contactgegevens
): OngekendeBetrokkene =>
  ({
    _tag: "Ongekend",
    id: idOf(seed, "trial-ongekende-id", index),
    klantcontact: idOf(seed, "trial-contact-id", klantcontactIndex),
    rol: "klant",
    initiator: true,
    contactgegevens,
    registratiedatum: momentOf(index),
    versie: 1
  }) as unknown as OngekendeBetrokkene

export const klantcontact = (seed: number, index: number): Klantcontact =>
  ({
    id: idOf(seed, "trial-contact-id", index),
    nummer: String(index).padStart(10, "0"),
    gegevens: { kanaal: "telefoon", onderwerp: "Vraag", vertrouwelijk: false, plaatsgevondenOp: momentOf(index) },
    registratiedatum: momentOf(index),
    versie: 1
  }) as unknown as Klantcontact

const idOf = (seed: number, purpose: string, index: number): string =>
  recordId(chanceOf(seed, purpose, index), start + index, index)

const momentOf = (index: number): string => new Date(start + index).toISOString()
