import { layer, migreer } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import {
  Deliveries,
  type Gebeurtenissoort,
  type Handelingssoort,
  Medewerker,
  Verantwoording,
  type VerantwoordRecord
} from "@betrokkene/domain"
import { createDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect, Layer, ManagedRuntime, Schema } from "effect"
import { randomUUID } from "node:crypto"
import { inject, onTestFinished } from "vitest"

const naam = Schema.decodeSync(Medewerker)("balie-3")

/** A register of its own, and what can be done with its outbox. */
export const startRegister = async () => {
  const database = await createDatabase(inject("postgresUrl"))
  await Effect.runPromise(migreer(database.url))
  const register = Layer.merge(layer({ url: database.url }), system)
  const runtime = ManagedRuntime.make(register)
  onTestFinished(async () => {
    await runtime.dispose()
    await database.drop()
  })
  return {
    url: database.url,
    register,
    run: runtime.runPromise,
    /** Something happened to the record, in a transaction of its own. */
    happens: (subject: VerantwoordRecord, soort: Handelingssoort = "gewijzigd") =>
      runtime.runPromise(
        Verantwoording.use((verantwoording) => verantwoording.legVast([{ soort, record: subject }], { naam }))
      ),
    /** How many deliveries there are. */
    waiting: () =>
      runtime.runPromise(
        Effect.map(Deliveries.use(({ tel }) => tel), (all) => all.reduce((sum, { aantal }) => sum + aantal, 0))
      )
  }
}

export const record = (soort: VerantwoordRecord["soort"] = "betrokkene"): VerantwoordRecord => ({
  soort,
  id: randomUUID()
})

export const typeOf = (soort: Gebeurtenissoort): string => `nl.overheid.klantinteracties.${soort}`

/** Waits until it is so; the time that the test has is all that bounds it. */
export const until = async (so: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await so())) await new Promise((resolve) => setTimeout(resolve, 20))
}
