import { type IdentificatorJson, partijCount, type Settings } from "../dataset.ts"
import { kvkNummer, kvkNummerCount, vestigingsnummer } from "../nummers/kvk-nummers.ts"
import { testNumbers } from "../nummers/test-numbers.ts"
import { headOf, type Place } from "./place.ts"

/** Identificatoren of the partij at this index; most persons have none, because there are few bsn's for tests. */
export const identificatoren = (
  settings: Settings,
  place: Place,
  index: number
): ReadonlyArray<IdentificatorJson> => {
  if (!settings.identificatoren) return []
  const testNumber = testNumberOf(settings, index)
  const head = headOf(index)
  switch (place) {
    case "persoon":
      return testNumber === undefined ? [] : [{ soort: "bsn", waarde: testNumber }]
    case "organisatie":
      return [
        ...(head < kvkNummerCount ? [{ soort: "kvk_nummer", waarde: kvkNummer(head) } as const] : []),
        ...(testNumber === undefined ? [] : [{ soort: "rsin", waarde: testNumber } as const])
      ]
    case "vestiging":
      return head < kvkNummerCount
        ? [{ soort: "vestigingsnummer", waarde: vestigingsnummer(index), kvkNummer: kvkNummer(head) }]
        : []
    case "contactpersoon":
      return []
  }
}

/** Each test number is used at most once, as bsn or rsin; they are spread over the partijen. */
const testNumberOf = (settings: Settings, index: number): string | undefined => {
  const step = Math.ceil(partijCount(settings) / testNumbers.length)
  return index % step === 0 ? testNumbers[index / step] : undefined
}
