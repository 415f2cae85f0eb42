import { Effect } from "effect"
import { VersieConflict } from "../../ports/versie-conflict.ts"
import type { Klantcontactdossier, Partijdossier } from "../../reconciliatie/dossier.ts"
import type { RecordReference } from "../../reconciliatie/record-reference.ts"
import type { Versie } from "../../values/versie.ts"

interface Record {
  readonly id: string
  readonly versie: Versie
}

/** The version at which a rule saw each record of a dossier. Its proposal holds for those versions only (B12). */
export type Gezien = ReadonlyMap<string, Versie>

/** The versions of all records in the dossier of a klantcontact. */
export const gezienVanKlantcontact = ({ betrokkenen, klantcontact }: Klantcontactdossier): Gezien =>
  new Map([
    one("klantcontact")(klantcontact),
    ...betrokkenen.map(({ betrokkene }) => one("betrokkene")(betrokkene)),
    ...betrokkenen.flatMap(({ alternatives = [], candidates, partij }) => [
      ...candidates,
      ...alternatives,
      ...(partij === undefined ? [] : [partij])
    ]).map(one("partij"))
  ])

/** The versions of all records in the dossier of a partij. */
export const gezienVanPartij = ({ candidates, partij }: Partijdossier): Gezien =>
  new Map([partij, ...candidates].map(one("partij")))

/** Fails with `VersieConflict` if the record has another version than the rule saw, or was not seen. */
export const checkGezien = (
  gezien: Gezien,
  soort: RecordReference["soort"],
  record: Record
): Effect.Effect<void, VersieConflict> =>
  gezien.get(key(soort, record.id)) === record.versie ? Effect.void : Effect.fail(new VersieConflict())

const one = (soort: RecordReference["soort"]) => ({ id, versie }: Record): readonly [string, Versie] => [
  key(soort, id),
  versie
]

/** The kind is part of the key: ids of different kinds may be equal. */
const key = (soort: RecordReference["soort"], id: string): string => `${soort} ${id}`
