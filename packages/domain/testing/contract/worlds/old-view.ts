import { Effect, HashMap, Option } from "effect"
import { Dossiers, type IdRange } from "../../../src/index.ts"
import { recordsIn } from "./night-register.ts"

const largestBlock = 20

const inRange = ({ na, tot }: IdRange, id: string): boolean =>
  (na === undefined || id > na) && (tot === undefined || id <= tot)

/** The port Dossiers frozen as it is now: a caller with it does not see what others change afterwards. */
export const oldView = Effect.gen(function*() {
  const port = yield* Dossiers
  const inhoud = yield* recordsIn
  const klantcontacten = HashMap.fromIterable(
    yield* Effect.forEach(
      inhoud.klantcontacten,
      ({ id }) => Effect.map(port.klantcontact(id, largestBlock), (dossier) => [id, dossier] as const)
    )
  )
  const partijen = HashMap.fromIterable(
    yield* Effect.forEach(
      inhoud.partijen,
      ({ id }) => Effect.map(port.partij(id, largestBlock), (dossier) => [id, dossier] as const)
    )
  )
  return {
    ...port,
    klantcontact: (id) => Effect.succeed(Option.flatten(HashMap.get(klantcontacten, id))),
    partij: (id) => Effect.succeed(Option.flatten(HashMap.get(partijen, id))),
    klantcontacten: (range) =>
      Effect.succeed({
        gelezen: 0,
        dossiers: HashMap.toValues(klantcontacten).flatMap(Option.toArray).filter(({ klantcontact }) =>
          inRange(range, klantcontact.id)
        ),
        verweesdeAdressen: []
      }),
    partijen: (range) =>
      Effect.succeed({
        gelezen: 0,
        dossiers: HashMap.toValues(partijen).flatMap(Option.toArray).filter(({ partij }) => inRange(range, partij.id)),
        verweesdeAdressen: []
      })
  } satisfies typeof port as typeof port
})
