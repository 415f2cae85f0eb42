import { Redacted, Result, Schema } from "effect"
import { type Bsn, readBsn } from "../values/bsn.ts"
import { canonicalText } from "../values/canonical-text.ts"
import { type DigitaalAdres, vergelijkingsvorm } from "../values/digitaal-adres.ts"
import { lowerCase } from "../values/fold.ts"
import { ongeldigheden, type Ongeldigheid } from "../values/ongeldigheid.ts"
import { fields, list } from "../values/stored-value.ts"
import type { Bevinding } from "./bevinding.ts"
import type { Kenmerk } from "./kenmerk.ts"
import { placeInRecord } from "./place-in-record.ts"
import { type RecordReference, referTo } from "./record-reference.ts"

type Path = Ongeldigheid["pad"]

/** What a kind of record should look like, and how it is stored. */
export interface RecordKind {
  readonly soort: RecordReference["soort"]
  readonly schema: Schema.ConstraintDecoder<unknown>
  /** Where the digital addresses stand in the record; absent when the record has none. */
  readonly adresPath?: Path
  /** Gives the record as it is written, for records that hold a value in another form; by default the record itself. */
  readonly encode?: (record: object) => unknown
}

/** A stored record, with the vergelijkingsvorm stored beside each of its digital addresses, in their order. */
export interface StoredRecord {
  readonly record: { readonly id: string }
  readonly vergelijkingsvormen?: ReadonlyArray<string>
}

/** One reason why a record is invalid, with the text that the finding rests on. */
interface Reason {
  readonly kenmerk: Kenmerk
  readonly rustOp: string
}

/**
 * Makes the check of one kind of record. It gives at most one finding, which names places and never a value; none
 * for a valid record.
 *
 * - If the schema refuses the record, the finding holds everything refused, and proposes nothing.
 * - Otherwise it holds the values that the schema writes otherwise and the outdated vergelijkingsvormen, and
 *   proposes to normalise the record.
 */
export const findInvalidValues = ({ adresPath, encode = identity, schema, soort }: RecordKind) => {
  const decode = Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })
  return ({ record, vergelijkingsvormen = [] }: StoredRecord): ReadonlyArray<Bevinding> => {
    const reference = referTo(soort, record)
    const stored = encode(record)
    return Result.match(decode(stored), {
      onFailure: ({ issue }) =>
        findingOf(reference, ongeldigheden(issue).map((ongeldigheid) => refusedReason(stored, ongeldigheid))),
      onSuccess: (decoded) =>
        findingOf(
          reference,
          [...rewrittenReasons(stored, decoded), ...outdatedReasons(stored, adresPath, vergelijkingsvormen)],
          { soort: "normaliseren", record: reference }
        )
    })
  }
}

const identity = (record: object): unknown => record

const findingOf = (
  record: RecordReference,
  reasons: ReadonlyArray<Reason>,
  voorstel?: NonNullable<Bevinding["voorstel"]>
): ReadonlyArray<Bevinding> =>
  reasons.length === 0 ? [] : [{
    regel: "ongeldige-waarde",
    records: [record],
    kenmerken: [...new Map(reasons.map(({ kenmerk }) => [canonicalText(kenmerk), kenmerk])).values()],
    rustOp: reasons.map(({ rustOp }) => rustOp),
    ...(voorstel === undefined ? {} : { voorstel })
  }]

const refusedReason = (stored: unknown, { code, pad }: Ongeldigheid): Reason =>
  reasonAt(pad, code, [code, valueAt(stored, pad)])

const rewrittenReasons = (stored: unknown, decoded: unknown): ReadonlyArray<Reason> =>
  differingPaths(stored, decoded).map((path) => reasonAt(path, "andere-schrijfwijze", [valueAt(stored, path)]))

const outdatedReasons = (
  stored: unknown,
  adresPath: Path | undefined,
  vergelijkingsvormen: ReadonlyArray<string>
): ReadonlyArray<Reason> => {
  if (adresPath === undefined) return []
  const adressen = list(valueAt(stored, adresPath)) as ReadonlyArray<DigitaalAdres>
  return adressen.flatMap((adres, index) => {
    const storedForm = vergelijkingsvormen[index]
    if (storedForm !== undefined && isUpToDate(adres, storedForm)) return []
    return [reasonAt([...adresPath, index], "vergelijkingsvorm-verouderd", [adres, storedForm])]
  })
}

/**
 * E-mail addresses are looked up without the case of A to Z, so a form from before the domain dropped case is as good
 * as today's.
 */
const isUpToDate = (adres: DigitaalAdres, storedForm: string): boolean =>
  vergelijkingsvorm(adres) === (adres.soortDigitaalAdres === "email" ? lowerCase(storedForm) : storedForm)

const reasonAt = (path: Path, code: string, values: ReadonlyArray<unknown>): Reason => ({
  kenmerk: { veld: placeInRecord({ code, pad: path }), uitkomst: code },
  rustOp: canonicalText([path, ...values])
})

/** The innermost paths at which the decoded record differs from the stored one; empty when they are equal. */
const differingPaths = (stored: unknown, decoded: unknown): ReadonlyArray<Path> => {
  if (stored === decoded) return []
  if (Redacted.isRedacted(decoded)) return stored === readBsn(decoded as Bsn) ? [] : [[]]
  if (typeof stored !== "object" || typeof decoded !== "object" || stored === null || decoded === null) {
    return [[]]
  }
  const keys = new Set([...Object.keys(stored), ...Object.keys(decoded)])
  return [...keys].flatMap((key) =>
    differingPaths(fields(stored)[key], fields(decoded)[key]).map((path) => [key, ...path])
  )
}

const valueAt = (record: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => fields(part)[String(key)], record)
