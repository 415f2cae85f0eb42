import { type DigitaalAdresId, IdGenerator } from "@betrokkene/domain"
import { Effect, Layer } from "effect"
import { HeldElsewhere } from "../http/held-elsewhere.ts"

/** Ids that are not made but given. */
export interface GivenIds {
  /** While this work goes on, the first record that is made gets this uuid. */
  readonly during: <A>(uuid: string, work: () => Promise<A>) => Promise<A>
  /** The port over that of the system, which makes every other id; and what is taken over, for addresses. */
  readonly layer: Layer.Layer<IdGenerator, never, IdGenerator>
}

/** No id is given yet. One request at a time: what is named for one record must not go to another. */
export const givenIds = (): GivenIds => {
  let given: string | undefined
  const taken = <Id extends string>(): Id | undefined => {
    const id = given as Id | undefined
    given = undefined
    return id
  }
  const orFresh = <Id extends string>(fresh: Effect.Effect<Id>): Effect.Effect<Id> =>
    Effect.suspend(() => {
      const id = taken<Id>()
      return id === undefined ? fresh : Effect.succeed(id)
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
    layer: Layer.merge(
      Layer.succeed(HeldElsewhere, { adresId: taken<DigitaalAdresId> }),
      Layer.effect(
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
    )
  }
}
