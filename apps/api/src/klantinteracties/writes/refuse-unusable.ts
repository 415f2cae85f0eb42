import { canonicalText, type DigitaalAdres } from "@betrokkene/domain"
import { isUnusableAdres, unusableOntvangen, type WithOntvangen } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import { StrictContract } from "../../http/strict-contract.ts"
import { parameterFault } from "../../problems/fault.ts"
import { invalidInput } from "../../problems/problem.ts"
import { within } from "../engine/read-members.ts"

/**
 * Refuses what the gegevens of a record at this place in a body keep as it was received, and can't use, if the settings
 * ask so. What was received `before` may stay.
 */
export const refuseUnusable = Effect.fnUntraced(
  function*(gegevens: WithOntvangen, place: string, before: WithOntvangen = {}) {
    if (!(yield* StrictContract)) return
    const [own, earlier] = [valuesOf(gegevens), valuesOf(before)]
    const refused = unusableOntvangen(gegevens).filter(({ veld }) => own.get(veld) !== earlier.get(veld))
    if (refused.length === 0) return
    return yield* unusableAt(refused.map(({ veld }) => within(place, nameOf(veld))))
  }
)

/** As {@link refuseUnusable}, of digital addresses at these places. */
export const refuseUnusableAdressen = Effect.fnUntraced(
  function*(
    given: ReadonlyArray<
      { readonly place: string; readonly adres: DigitaalAdres; readonly before?: DigitaalAdres }
    >
  ) {
    if (!(yield* StrictContract)) return
    const refused = given.filter(({ adres, before }) =>
      isUnusableAdres(adres)
      && (adres.adres !== before?.adres || adres.soortDigitaalAdres !== before.soortDigitaalAdres)
    )
    if (refused.length === 0) return
    return yield* unusableAt(refused.map(({ place }) => within(place, "adres")))
  }
)

const unusableAt = (names: ReadonlyArray<string>) =>
  invalidInput(names.map((name) => parameterFault(name, "invalid", "Dit register kan deze waarde niet gebruiken.")))

const valuesOf = ({ zoalsOntvangen }: WithOntvangen): ReadonlyMap<string, string> =>
  new Map(Object.entries(zoalsOntvangen ?? {}).map(([veld, waarde]) => [veld, canonicalText(waarde)]))

/** What is told of an address as a whole is told so. */
const nameOf = (veld: string): string => veld.endsWith("adres") ? `${veld}.nonFieldErrors` : veld
