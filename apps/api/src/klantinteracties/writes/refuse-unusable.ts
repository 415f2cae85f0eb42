import { canonicalText } from "@betrokkene/domain"
import { unusableOntvangen, type WithOntvangen } from "@betrokkene/domain/internal"
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
    return yield* invalidInput(
      refused.map(({ veld }) =>
        parameterFault(within(place, nameOf(veld)), "invalid", "Dit register kan deze waarde niet gebruiken.")
      )
    )
  }
)

const valuesOf = ({ zoalsOntvangen }: WithOntvangen): ReadonlyMap<string, string> =>
  new Map(Object.entries(zoalsOntvangen ?? {}).map(([veld, waarde]) => [veld, canonicalText(waarde)]))

/** What is told of an address as a whole is told so. */
const nameOf = (veld: string): string => veld.endsWith("adres") ? `${veld}.nonFieldErrors` : veld
