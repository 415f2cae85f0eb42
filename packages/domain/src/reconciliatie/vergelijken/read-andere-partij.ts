import { Result, Schema } from "effect"
import { ongeldigheden } from "../../values/ongeldigheid.ts"
import { list, velden } from "../koppelen/stored-value.ts"
import { placeInRecord } from "../place-in-record.ts"
import { AnderePartij, mayBeMissing } from "./andere-partij.ts"

/** What this register refuses of what another one tells: where, and the fixed code of why; never the value. */
export interface Objection {
  readonly plaats: string
  readonly code: string
}

/** A partij of another register, with all of it that had to be left out. */
export interface PartijRead {
  readonly partij: AnderePartij
  readonly bezwaren: ReadonlyArray<Objection>
}

/**
 * Reads a partij as this register's API writes one. Each field is read by itself, so that one that is refused does not keep the
 * others from being compared. Fields that are not compared are passed over, and so is a masked bsn, which says too little.
 */
export const leesAnderePartij = (geschreven: Readonly<Record<string, unknown>>): PartijRead => {
  const gelezen = lezers.map(({ lees, naam }) => Object.hasOwn(geschreven, naam) ? lees(geschreven[naam]) : niets)
  const bezwaren = gelezen.flatMap((veld) => veld.bezwaren)
  const onvolledig = bezwaren.length === 0 ? {} : { onvolledig: true }
  return {
    partij: Object.assign({ identificatoren: [] }, ...gelezen.map(({ veld }) => veld), onvolledig) as AnderePartij,
    bezwaren
  }
}

interface GelezenVeld {
  readonly veld: object
  readonly bezwaren: ReadonlyArray<Objection>
}

const niets: GelezenVeld = { veld: {}, bezwaren: [] }

const { onvolledig: _eigen, ...geschrevenVelden } = AnderePartij.fields

/** null tells that there is none, or nothing where there always is something. */
const lezers = Object.entries({ ...geschrevenVelden, ...mayBeMissing }).map(([naam, veld]) => {
  const decodeer = Schema.decodeUnknownResult(Schema.Struct({ [naam]: veld }), {
    errors: "all",
    onExcessProperty: "error"
  })
  const lees = (waarde: unknown): GelezenVeld => {
    if (waarde === undefined) return niets
    if (waarde === null) return Object.hasOwn(mayBeMissing, naam) ? { veld: { [naam]: null }, bezwaren: [] } : niets
    return Result.match(decodeer({ [naam]: naam === "identificatoren" ? zonderGemaskeerde(waarde) : waarde }), {
      onSuccess: (gelezen) => ({ veld: gelezen, bezwaren: [] }),
      onFailure: ({ issue }) => ({
        veld: {},
        bezwaren: ongeldigheden(issue).map((ongeldigheid) => ({
          plaats: placeInRecord(ongeldigheid),
          code: ongeldigheid.code
        }))
      })
    })
  }
  return { naam, lees }
})

const zonderGemaskeerde = (waarde: unknown): unknown =>
  Array.isArray(waarde) ? list(waarde).filter((identificator) => !isGemaskeerd(velden(identificator))) : waarde

const isGemaskeerd = ({ soort, waarde }: Readonly<Record<string, unknown>>): boolean =>
  soort === "bsn" && typeof waarde === "string" && /^\*{5}[0-9]{4}$/u.test(waarde)
