import type { Identificator, PartijId } from "@betrokkene/domain"

/** In this order, which decides the ids. */
const soorten: ReadonlyArray<Identificator["soort"]> = ["bsn", "rsin", "kvk_nummer", "vestigingsnummer"]

/**
 * The id of an identificator. A partij has at most one of each kind, so it is a UUID of version 8 (RFC 9562) of the id of
 * the partij and the kind: it tells nothing of the value, and stays when that is corrected. Counted down, it meets no id
 * of a digital address, which are counted up.
 */
export const identificatorId = (partij: PartijId, { soort }: Identificator): string => {
  const moved = BigInt(`0x${partij.slice(-12)}`) - BigInt(soorten.indexOf(soort) + 1) * 0x9e3779b97f4bn
  const tail = BigInt.asUintN(48, moved).toString(16).padStart(12, "0")
  return `${partij.slice(0, 14)}8${partij.slice(15, -12)}${tail}`
}
