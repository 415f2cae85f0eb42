import {
  type Identificator,
  identificatorenWithIds,
  type IdentificatorId,
  type IdentificatorIds,
  type IdentificatorRecord,
  IdentificatorTegenstrijdig,
  type Partij
} from "@betrokkene/domain"
import { pastBijSoortPartij } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import { within } from "../engine/read-members.ts"
import { identificatorFound } from "../resources/served-identificatoren.ts"
import { identificatorRefusals } from "./identificator-refusals.ts"
import { resolvedIdentificator } from "./read-identificator.ts"
import { type PartijInContract, withIdentificatoren } from "./read-partij.ts"
import { unknownReference } from "./unknown-reference.ts"

/** The gegevens of a partij at this place in a body with the identificatoren that it names, and the ids of those recorded already. */
export const identifiedPartij = Effect.fnUntraced(function*(
  body: PartijInContract,
  present: Partij | undefined,
  at: string
) {
  const own = present === undefined ? [] : identificatorenWithIds(present)
  if (body.identificatoren === undefined) {
    const gegevens = withIdentificatoren(body.gegevens, own.map(({ identificator }) => identificator))
    return { gegevens, ids: {} as IdentificatorIds }
  }
  const identificatoren: Array<Identificator> = []
  const ids: Record<string, IdentificatorId> = {}
  for (const [place, { given, id }] of body.identificatoren.entries()) {
    const name = within(at, `partijIdentificatoren.${place}`)
    const known = id === undefined ? undefined : own.find((one) => one.id === id) ?? (yield* looseWithId(id, name))
    const identificator = yield* resolvedIdentificator(given, name, known)
    if (identificatoren.some(({ soort }) => soort === identificator.soort)) yield* contradicting(identificator)
    if (!pastBijSoortPartij(identificator.soort, body.gegevens.soortPartij)) yield* contradicting(identificator)
    identificatoren.push(identificator)
    if (id !== undefined) ids[identificator.soort] = id
  }
  return { gegevens: withIdentificatoren(body.gegevens, inOrderOf(own, identificatoren)), ids: ids as IdentificatorIds }
})

/** In the order in which the partij has its own, whatever the order is in which they are shown. New ones come last. */
const inOrderOf = (
  own: ReadonlyArray<IdentificatorRecord>,
  identificatoren: ReadonlyArray<Identificator>
): ReadonlyArray<Identificator> => {
  const place = ({ soort }: Identificator) => {
    const found = own.findIndex(({ identificator }) => identificator.soort === soort)
    return found < 0 ? own.length : found
  }
  return identificatoren.toSorted((one, other) => place(one) - place(other))
}

const contradicting = ({ soort }: Identificator) =>
  identificatorRefusals(Effect.fail(new IdentificatorTegenstrijdig({ soort })))

/** One of no partij. That of another partij is not taken over. */
const looseWithId = Effect.fnUntraced(function*(id: IdentificatorId, place: string) {
  const found = yield* Effect.catchTag(identificatorFound(id), "Problem", () => unknownReference(place))
  return found.partij === undefined ? found : yield* unknownReference(place)
})
