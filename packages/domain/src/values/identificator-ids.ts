import { Schema } from "effect"
import { IdentificatorId } from "./identificator-id.ts"
import { type Identificator, Identificatorsoort } from "./identificator.ts"
import type { Versie } from "./versie.ts"

/**
 * Ids of the identificatoren of a partij, by kind: it has at most one of each. A partij holds only those that its
 * identificatoren do not have by their kind: most partijen hold none.
 *
 * Source: this register. Refusal: `id-ongeldig`.
 */
export const IdentificatorIds = Schema.Struct({
  bsn: Schema.optionalKey(IdentificatorId),
  rsin: Schema.optionalKey(IdentificatorId),
  kvk_nummer: Schema.optionalKey(IdentificatorId),
  vestigingsnummer: Schema.optionalKey(IdentificatorId)
})
export type IdentificatorIds = typeof IdentificatorIds.Type

/** A partij, as far as the ids of its identificatoren depend on it. */
interface WithIdentificatorIds {
  readonly id: string
  readonly gegevens: { readonly identificatoren: ReadonlyArray<Identificator> }
  readonly identificatorIds?: IdentificatorIds
}

/** The ids of the identificatoren that a partij has. */
export const identificatorIdsOf = ({ gegevens, id, identificatorIds = {} }: WithIdentificatorIds): IdentificatorIds =>
  bySoort(gegevens.identificatoren, (soort) => identificatorIds[soort] ?? firstIdentificatorId(id, soort))

/**
 * The partij after a change of its identificatoren, at the version that it gets. Each keeps the id that its kind has in the
 * first of the `known` that has one; any other gets an id of its own.
 */
export const keepIdentificatorIds = <Stored extends WithIdentificatorIds & { readonly versie: Versie }>(
  partij: Stored,
  known: ReadonlyArray<IdentificatorIds>
): Stored =>
  withIdentificatorIds(
    partij,
    bySoort(
      partij.gegevens.identificatoren,
      (soort) =>
        known.map((ids) => ids[soort]).find((id) => id !== undefined)
          ?? identificatorIdAt(partij.id, partij.versie, soort)
    )
  )

/** The partij with these ids for its identificatoren. A kind that is not among them has the id of a new partij. */
export const withIdentificatorIds = <Stored extends WithIdentificatorIds>(
  partij: Stored,
  ids: IdentificatorIds
): Stored => {
  const { identificatorIds: _, ...rest } = partij
  const own = Object.fromEntries(
    partij.gegevens.identificatoren.flatMap(({ soort }) =>
      ids[soort] === undefined || ids[soort] === firstIdentificatorId(partij.id, soort) ? [] : [[soort, ids[soort]]]
    )
  )
  return (Object.keys(own).length === 0 ? rest : { ...rest, identificatorIds: own }) as Stored
}

const bySoort = (
  identificatoren: ReadonlyArray<Identificator>,
  idOf: (soort: Identificatorsoort) => IdentificatorId
): IdentificatorIds => Object.fromEntries(identificatoren.map(({ soort }) => [soort, idOf(soort)]))

/** The id of an identificator that its partij has had since it was registered, or since before ids were kept. */
export const firstIdentificatorId = (partij: string, soort: Identificatorsoort): IdentificatorId =>
  identificatorIdAt(partij, 0, soort)

/**
 * The id of an identificator that a partij got at a version. A partij is at each version once, so this is never the id of
 * another one of it, and it tells nothing of the value. It is a UUID of version 8 (RFC 9562): the bits of the id of the
 * partij, the last 48 moved by the version and the kind. Counted down, it meets no id of a digital address, which are
 * counted up.
 */
const identificatorIdAt = (partij: string, versie: number, soort: Identificatorsoort): IdentificatorId => {
  const place = BigInt(versie * placesPerVersie + Identificatorsoort.literals.indexOf(soort) + 1)
  const moved = BigInt(`0x${partij.slice(-digits)}`) - place * spread
  const tail = BigInt.asUintN(4 * digits, moved).toString(16).padStart(digits, "0")
  return `${partij.slice(0, 14)}8${partij.slice(15, -digits)}${tail}` as IdentificatorId
}

/** Hexadecimal digits at the end of an id that are moved. */
const digits = 12

/** As many as an address has places: then no id of the one is ever an id of the other. */
const placesPerVersie = 65_536

/** Odd and large, as for digital addresses. */
const spread = 0x9e3779b97f4bn
