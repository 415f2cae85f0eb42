import { Redacted, Result, Schema } from "effect"
import { type Bsn, leesBsn } from "../values/bsn.ts"
import { type DigitaalAdres, vergelijkingsvorm } from "../values/digitaal-adres.ts"
import { ongeldigheden, type Ongeldigheid } from "../values/ongeldigheid.ts"
import type { Bevinding } from "./bevinding.ts"
import { canonical } from "./canonical.ts"
import type { Kenmerk } from "./kenmerk.ts"
import { list, velden } from "./koppelen/stored-value.ts"
import { placeInRecord } from "./place-in-record.ts"
import { type RecordReference, referTo } from "./record-reference.ts"

type Pad = Ongeldigheid["pad"]

/** A kenmerk of an invalid value with what it rests on. */
interface Grondslag {
  readonly kenmerk: Kenmerk
  readonly rustOp: string
}

/**
 * What is not as it should be in a stored record: all that its schema refuses, or else all that the schema writes otherwise and the
 * vergelijkingsvormen of digital addresses, stored beside them, that are made otherwise now: those are to be normalised. At most one
 * finding, which names places and never a value. `adrespad` is where the digital addresses stand; `geschreven` gives the record as it is
 * written, for one of which a value is held in another way.
 */
export const ongeldigIn = (
  soort: RecordReference["soort"],
  schema: Schema.ConstraintDecoder<unknown>,
  adrespad: Pad = [],
  geschreven: (record: object) => unknown = (record) => record
) => {
  const decodeer = Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })
  return (
    record: { readonly id: string },
    vergelijkingsvormen: ReadonlyArray<string> = []
  ): ReadonlyArray<Bevinding> => {
    const verwijzing = referTo(soort, record)
    const opgeslagen = geschreven(record)
    return Result.match(decodeer(opgeslagen), {
      onFailure: ({ issue }) =>
        bevinding(verwijzing, ongeldigheden(issue).map((fout) => geweigerd(opgeslagen, fout)), {}),
      onSuccess: (gelezen) =>
        bevinding(
          verwijzing,
          [
            ...verschillen(opgeslagen, gelezen).map((pad) => andersGeschreven(opgeslagen, pad)),
            ...verouderdeVormen(
              adrespad,
              list(waardeOp(opgeslagen, adrespad)) as ReadonlyArray<DigitaalAdres>,
              vergelijkingsvormen
            )
          ],
          { voorstel: { soort: "normaliseren", record: verwijzing } }
        )
    })
  }
}

const bevinding = (
  record: RecordReference,
  grondslagen: ReadonlyArray<Grondslag>,
  voorstel: Pick<Bevinding, "voorstel">
): ReadonlyArray<Bevinding> =>
  grondslagen.length === 0 ? [] : [{
    regel: "ongeldige-waarde",
    records: [record],
    kenmerken: [...new Map(grondslagen.map(({ kenmerk }) => [canonical(kenmerk), kenmerk])).values()],
    rustOp: grondslagen.map(({ rustOp }) => rustOp),
    ...voorstel
  }]

const geweigerd = (opgeslagen: unknown, { code, pad }: Ongeldigheid): Grondslag =>
  grondslag(pad, code, [code, waardeOp(opgeslagen, pad)])

const andersGeschreven = (opgeslagen: unknown, pad: Pad): Grondslag =>
  grondslag(pad, "andere-schrijfwijze", [waardeOp(opgeslagen, pad)])

const verouderdeVormen = (
  adrespad: Pad,
  adressen: ReadonlyArray<DigitaalAdres>,
  vergelijkingsvormen: ReadonlyArray<string>
): ReadonlyArray<Grondslag> =>
  adressen.flatMap((adres, volgorde) =>
    vergelijkingsvormen[volgorde] === vergelijkingsvorm(adres)
      ? []
      : [grondslag([...adrespad, volgorde], "vergelijkingsvorm-verouderd", [adres, vergelijkingsvormen[volgorde]])]
  )

const grondslag = (pad: Pad, code: string, waarden: ReadonlyArray<unknown>): Grondslag => ({
  kenmerk: { veld: placeInRecord({ code, pad }), uitkomst: code },
  rustOp: canonical([pad, ...waarden])
})

/** Where what was read is other than what is written: the innermost places. */
const verschillen = (geschreven: unknown, gelezen: unknown): ReadonlyArray<Pad> => {
  if (geschreven === gelezen) return []
  if (Redacted.isRedacted(gelezen)) return geschreven === leesBsn(gelezen as Bsn) ? [] : [[]]
  if (typeof geschreven !== "object" || typeof gelezen !== "object" || geschreven === null || gelezen === null) {
    return [[]]
  }
  const sleutels = new Set([...Object.keys(geschreven), ...Object.keys(gelezen)])
  return [...sleutels].flatMap((sleutel) =>
    verschillen(velden(geschreven)[sleutel], velden(gelezen)[sleutel]).map((pad) => [sleutel, ...pad])
  )
}

const waardeOp = (waarde: unknown, pad: Pad): unknown =>
  pad.reduce<unknown>((deel, sleutel) => velden(deel)[String(sleutel)], waarde)
