import { IdGenerator } from "@betrokkene/domain"
import { Effect, Layer } from "effect"

/** Ids that are not made but given. */
export interface GivenIds {
  /** While this work goes on, the first record that is made gets this uuid. */
  readonly during: <A>(uuid: string, work: () => Promise<A>) => Promise<A>
  /** The port over that of the system, which makes every other id. */
  readonly layer: Layer.Layer<IdGenerator, never, IdGenerator>
}

/** No id is given yet. One request at a time: what is named for one record must not go to another. */
export const givenIds = (): GivenIds => {
  let given: string | undefined
  const orFresh = <Id extends string>(fresh: Effect.Effect<Id>): Effect.Effect<Id> =>
    Effect.suspend(() => {
      if (given === undefined) return fresh
      const id = given as Id
      given = undefined
      return Effect.succeed(id)
    })
  return {
    during: async (uuid, work) => {
      given = uuid
      try {
        return await work()
      } finally {
        given = undefined
      }
    },
    layer: Layer.effect(
      IdGenerator,
      Effect.map(IdGenerator, (system) =>
        IdGenerator.of({
          ...system,
          betrokkene: orFresh(system.betrokkene),
          klantcontact: orFresh(system.klantcontact),
          partij: orFresh(system.partij),
          sideRecord: orFresh(system.sideRecord)
        }))
    )
  }
}
