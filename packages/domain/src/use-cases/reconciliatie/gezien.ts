import { Effect } from "effect"
import { VersieConflict } from "../../ports/versie-conflict.ts"
import type { Klantcontactdossier, Partijdossier } from "../../reconciliatie/dossier.ts"
import type { RecordReference } from "../../reconciliatie/record-reference.ts"
import type { Versie } from "../../values/versie.ts"

interface Record {
  readonly id: string
  readonly versie: Versie
}

/** At which version a rule saw each record of a dossier: what it proposes holds for those, and for no later ones (B12). */
export type Gezien = ReadonlyMap<string, Versie>

/** The records of the dossier of a klantcontact. */
export const gezienVanKlantcontact = ({ betrokkenen, klantcontact }: Klantcontactdossier): Gezien =>
  new Map([
    een("klantcontact")(klantcontact),
    ...betrokkenen.map(({ betrokkene }) => een("betrokkene")(betrokkene)),
    ...betrokkenen.flatMap(({ kandidaten, partij }) => [...kandidaten, ...(partij === undefined ? [] : [partij])]).map(
      een("partij")
    )
  ])

/** The records of the dossier of a partij. */
export const gezienVanPartij = ({ kandidaten, partij }: Partijdossier): Gezien =>
  new Map([partij, ...kandidaten].map(een("partij")))

/** Refuses a record that is at another version than the rule saw, or that it did not see. */
export const checkGezien = (
  gezien: Gezien,
  soort: RecordReference["soort"],
  record: Record
): Effect.Effect<void, VersieConflict> =>
  gezien.get(sleutel(soort, record.id)) === record.versie ? Effect.void : Effect.fail(new VersieConflict())

const een = (soort: RecordReference["soort"]) => ({ id, versie }: Record): readonly [string, Versie] => [
  sleutel(soort, id),
  versie
]

/** Ids of different kinds may be equal. */
const sleutel = (soort: RecordReference["soort"], id: string): string => `${soort} ${id}`
