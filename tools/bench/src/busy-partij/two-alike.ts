import {
  beginReconciliatie,
  Bevindingen,
  completeReconciliatie,
  geenBeleid,
  type Medewerker,
  type PartijId,
  partijMetId,
  processReconciliatiePart,
  type Reconciliatie,
  Reconciliaties,
  wijzigPartij
} from "@betrokkene/domain"
import { Effect, Option } from "effect"

/**
 * Gives the second partij the data of the first, and lets a night find that. Returns the finding, and the partij that goes
 * when it is accepted.
 */
export const twoAlike = Effect.fnUntraced(function*([one, other]: readonly [PartijId, PartijId], door: Medewerker) {
  const { gegevens } = yield* partijMetId(one)
  yield* wijzigPartij(other, "elke", { ...gegevens, identificatoren: [] }, { wijziging: "correctie", door })
  const reconciliatie = yield* beginReconciliatie(
    { regels: ["dubbele-partij-vermoeden"], proef: false, beleid: geenBeleid },
    door,
    2_000
  )
  yield* workOff(reconciliatie, door)
  yield* completeReconciliatie(reconciliatie, door)
  const found = yield* Bevindingen.use((all) => all.over([other], "dubbele-partij-vermoeden"))
  for (const { id, records, voorstel } of found) {
    if (voorstel?.soort === "samenvoegen" && records.some((record) => record.id === one)) {
      return { bevinding: id, busy: voorstel.vervalt }
    }
  }
  return yield* Effect.die(new Error("The night did not find that the two are one."))
})

const workOff = Effect.fnUntraced(function*(reconciliatie: Reconciliatie, door: Medewerker) {
  for (;;) {
    const part = yield* Reconciliaties.use((all) => all.takePart(reconciliatie.id, door, 600_000))
    if (Option.isNone(part)) return
    yield* processReconciliatiePart(reconciliatie, part.value, door)
  }
})
