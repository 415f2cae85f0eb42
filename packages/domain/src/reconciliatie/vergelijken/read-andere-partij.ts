import { Result, Schema } from "effect"
import { decodeNamingAll } from "../../values/decode-naming-all.ts"
import { fields, list } from "../../values/stored-value.ts"
import { placeInRecord } from "../place-in-record.ts"
import { AnderePartij, mayBeMissing } from "./andere-partij.ts"

/**
 * What this register refuses in the other register's data: the place and the fixed code of the reason, never the
 * value.
 */
export interface AnderePartijObjection {
  readonly plaats: string
  readonly code: string
}

/** A partij of another register, and everything that had to be left out. */
export interface AnderePartijRead {
  readonly partij: AnderePartij
  readonly objections: ReadonlyArray<AnderePartijObjection>
}

/**
 * Reads a partij in the format of this register's API. Each field is read by itself, so one refused field does not
 * keep the others from being compared. Fields that are not compared are skipped, and so is a masked bsn, which
 * identifies nobody.
 *
 * Example: {@link compareWithAnderRegister}.
 */
export const readAnderePartij = (written: Readonly<Record<string, unknown>>): AnderePartijRead => {
  const decoded = readers.map(({ readWith, naam }) => Object.hasOwn(written, naam) ? readWith(written[naam]) : nothing)
  const objections = decoded.flatMap((veld) => veld.objections)
  const onvolledig = objections.length === 0 ? {} : { onvolledig: true }
  return {
    partij: Object.assign({ identificatoren: [] }, ...decoded.map(({ veld }) => veld), onvolledig) as AnderePartij,
    objections: objections
  }
}

interface FieldRead {
  readonly veld: object
  readonly objections: ReadonlyArray<AnderePartijObjection>
}

const nothing: FieldRead = { veld: {}, objections: [] }

const { onvolledig: _own, ...writtenFields } = AnderePartij.fields

/** `null` says that there is no value; for a field that always has a value it says nothing. */
const readers = Object.entries({ ...writtenFields, ...mayBeMissing }).map(([naam, veld]) => {
  const decode = decodeNamingAll(Schema.Struct({ [naam]: veld }))
  const readWith = (waarde: unknown): FieldRead => {
    if (waarde === undefined) return nothing
    if (waarde === null) return Object.hasOwn(mayBeMissing, naam) ? { veld: { [naam]: null }, objections: [] } : nothing
    return Result.match(decode({ [naam]: naam === "identificatoren" ? withoutMasked(waarde) : waarde }), {
      onSuccess: (decoded) => ({ veld: decoded, objections: [] }),
      onFailure: (ongeldigheden) => ({
        veld: {},
        objections: ongeldigheden.map((ongeldigheid) => ({
          plaats: placeInRecord(ongeldigheid),
          code: ongeldigheid.code
        }))
      })
    })
  }
  return { naam, readWith }
})

const withoutMasked = (waarde: unknown): unknown =>
  Array.isArray(waarde) ? list(waarde).filter((identificator) => !isMasked(fields(identificator))) : waarde

const isMasked = ({ soort, waarde }: Readonly<Record<string, unknown>>): boolean =>
  soort === "bsn" && typeof waarde === "string" && /^\*{5}[0-9]{4}$/u.test(waarde)
