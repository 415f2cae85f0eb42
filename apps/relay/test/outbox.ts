import { layer, migrate } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import {
  Deliveries,
  type Gebeurtenissoort,
  type Handelingssoort,
  Medewerker,
  Verantwoording,
  type VerantwoordRecord
} from "@betrokkene/domain"
import { unknownIdentity } from "@betrokkene/domain/internal"
import { createMigratedDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect, Layer, ManagedRuntime, Schema } from "effect"
import { randomUUID } from "node:crypto"
import { inject, onTestFinished } from "vitest"

const naam = Schema.decodeSync(Medewerker)("balie-3")

/** A register in a new database, with access to its outbox. */
export const startRegister = async () => {
  const database = await createMigratedDatabase(inject("postgresUrl"), (url) => Effect.runPromise(migrate(url)))
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
    /** Records that something happened to the record, in its own transaction. */
    happens: (subject: VerantwoordRecord, soort: Handelingssoort = "gewijzigd") =>
      runtime.runPromise(
        Verantwoording.use((verantwoording) =>
          verantwoording.legVast([{ soort, record: subject }], { naam, identiteit: unknownIdentity })
        )
      ),
    /** The number of deliveries that wait. */
    waiting: () =>
      runtime.runPromise(
        Effect.map(Deliveries.use(({ count }) => count), (all) => all.reduce((sum, { aantal }) => sum + aantal, 0))
      )
  }
}

export const record = (soort: VerantwoordRecord["soort"] = "betrokkene"): VerantwoordRecord => ({
  soort,
  id: randomUUID()
})

export const typeOf = (soort: Gebeurtenissoort): string => `nl.overheid.klantinteracties.${soort}`

/** Waits until the condition holds. Only the time limit of the test bounds it. */
export const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20))
}
