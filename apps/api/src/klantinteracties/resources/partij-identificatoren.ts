import {
  type Identificator,
  Identificatoren,
  identificatorenWithIds,
  type IdentificatorRecord,
  maskBsn,
  type Partijzicht,
  readBsn,
  zichtOpPartij
} from "@betrokkene/domain"
import { Effect } from "effect"
import { shownPartij } from "../../accounting/shown.ts"
import { choice, orNull, relation, text } from "../engine/kind.ts"
import { group, member } from "../engine/member.ts"
import type { Resource, Right } from "../engine/resource.ts"
import { identificatorCodes } from "./identificator-codes.ts"

/** An identificator, with its value as the caller may see it: nothing of one of a partij with geheimhouding. */
export interface ShownIdentificator {
  readonly id: string
  readonly partij: string | undefined
  readonly identificator: Identificator
  readonly waarde: string | undefined
  /** The id of the kvk_nummer that a vestigingsnummer stands under, if that is recorded. */
  readonly parent: string | undefined
}

const required = { required: true } as const

const codes = group<ShownIdentificator>([
  member(
    "codeObjecttype",
    choice(["natuurlijk_persoon", "niet_natuurlijk_persoon", "vestiging"]),
    ({ identificator }) => identificatorCodes[identificator.soort].codeObjecttype,
    required
  ),
  member(
    "codeSoortObjectId",
    choice(["bsn", "vestigingsnummer", "kvk_nummer", "rsin"]),
    ({ identificator }) => identificator.soort,
    required
  ),
  member("objectId", text(200), ({ waarde }) => waarde, required),
  member(
    "codeRegister",
    choice(["brp", "hr"]),
    ({ identificator }) => identificatorCodes[identificator.soort].codeRegister,
    required
  )
])

export const partijIdentificatoren: Resource<ShownIdentificator> = {
  collection: "partij-identificatoren",
  uuidOf: ({ id }) => id,
  shows: ({ id, partij }) =>
    partij === undefined ? [{ record: { soort: "losseidentificator", id } }] : [shownPartij(partij)],
  members: [
    member("identificeerdePartij", orNull(relation("partijen")), ({ partij }) => partij),
    member(
      "anderePartijIdentificator",
      text(200),
      ({ identificator, waarde }) => waarde === undefined ? undefined : identificator.anderePartijIdentificator
    ),
    member("partijIdentificator", codes, (shown) => shown, required),
    member("subIdentificatorVan", orNull(relation("partij-identificatoren")), ({ parent }) => parent)
  ]
}

/** The ids of kvk_nummers that are recorded, by number. */
export type Parents = ReadonlyMap<string, string>

/** The kvk_nummers that these stand under, found at once; nothing is looked for when there is no vestigingsnummer. */
export const parentsOf = Effect.fnUntraced(function*(identificatoren: ReadonlyArray<Identificator>) {
  const waarden = identificatoren.flatMap((one) => one.soort === "vestigingsnummer" ? [one.kvkNummer] : [])
  if (waarden.length === 0) return new Map<string, string>() as Parents
  const found = yield* Identificatoren.use((all) => all.zoek({ soorten: ["kvk_nummer"], waarden }, waarden.length))
  return new Map(
    found.map(({ id, identificator }) => [identificator.soort === "bsn" ? "" : identificator.waarde, id])
  ) as Parents
})

/** The identificatoren of a partij as the caller may see them. */
export const shownIdentificatoren = (zicht: Partijzicht, parents: Parents): ReadonlyArray<ShownIdentificator> =>
  zicht._tag === "Geheim"
    ? []
    : identificatorenWithIds(zicht.partij).map((one) => shownFrom(one, zicht, parents))

/** An identificator as the caller may see it. */
export const shownIdentificator = (
  record: IdentificatorRecord,
  parents: Parents,
  right: Right
): ShownIdentificator =>
  shownFrom(record, record.partij === undefined ? undefined : zichtOpPartij(record.partij, right), parents)

const shownFrom = (
  { id, identificator, partij }: IdentificatorRecord,
  zicht: Partijzicht | undefined,
  parents: Parents
): ShownIdentificator => {
  const isSecret = zicht?._tag === "Geheim"
  const isReadable = zicht?._tag === "Open" && zicht.bsn === "leesbaar"
  return {
    id,
    partij: partij?.id,
    identificator,
    waarde: isSecret
      ? undefined
      : identificator.soort === "bsn"
      ? (isReadable ? readBsn : maskBsn)(identificator.waarde)
      : identificator.waarde,
    parent: isSecret || identificator.soort !== "vestigingsnummer" ? undefined : parents.get(identificator.kvkNummer)
  }
}
