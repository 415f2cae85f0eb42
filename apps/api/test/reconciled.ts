import {
  beginReconciliatie,
  completeReconciliatie,
  geenBeleid,
  type Medewerker,
  processReconciliatiePart,
  Reconciliaties,
  regelnamen
} from "@betrokkene/domain"
import { Effect, Option } from "effect"
import { otherBsn, persoon, registered, registratie, telefoon } from "./examples.ts"
import type { TestApp } from "./harness.ts"

const night = "nacht" as Medewerker

const run = Effect.fnUntraced(function*(proef: boolean, beforePart: () => Promise<void>) {
  const reconciliatie = yield* beginReconciliatie({ regels: regelnamen, proef, beleid: geenBeleid }, night, 1000)
  const reconciliaties = yield* Reconciliaties
  for (;;) {
    const part = yield* reconciliaties.takePart(reconciliatie.id, night, 60_000)
    if (Option.isNone(part)) return yield* completeReconciliatie(reconciliatie, night)
    yield* Effect.promise(beforePart)
    yield* processReconciliatiePart(reconciliatie, part.value, night)
  }
})

/** The night has been over the register of the app, or has only tried to. `beforePart` looks on while it is. */
export const reconciled = (app: TestApp, proef = false, beforePart = () => Promise.resolve()) =>
  app.runtime.runPromise(run(proef, beforePart))

/** Somebody whose number for this klantcontact is the one that his partij has: the night proposes to take it away. */
export const withFinding = async (app: TestApp) => {
  const made = await registered(app, {
    ...registratie(otherBsn),
    partijgegevens: { ...persoon(otherBsn), voorkeurskanaal: telefoon },
    contactgegevens: { communicatiekanaal: telefoon }
  })
  const reconciliatie = await reconciled(app)
  const found = await app.send("GET", `/api/v1/bevindingen?regel=overbodige-afwijking&record=${made.betrokkene.id}`)
  return { ...made, reconciliatie, bevinding: found.json.results[0] }
}
