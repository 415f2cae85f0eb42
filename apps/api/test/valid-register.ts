import { Betrokkenen, type Regel } from "@betrokkene/domain"
import { gevondenDoor, readRecords, violationsOf } from "@betrokkene/domain/testing/invarianten"
import { Effect } from "effect"
import { expect } from "vitest"
import type { TestApp } from "./harness.ts"

/** The rules of the reconciliation that find what no request may leave behind. */
const rules: ReadonlyArray<Regel> = ["ongeldige-waarde", "verweesd-adres", "dubbele-partij-identificator"]

const wrong = Effect.gen(function*() {
  const records = yield* readRecords
  const histories = yield* Effect.forEach(
    records.betrokkenen.values(),
    ({ id }) =>
      Effect.map(
        Betrokkenen.use((betrokkenen) => betrokkenen.koppelgeschiedenis([id])),
        (history) => [id, history] as const
      )
  )
  return [
    ...violationsOf({ ...records, koppelingen: new Map(histories) }),
    ...(yield* gevondenDoor(rules, new Date()))
  ]
})

/** Checks everything in the register of the app by the decoders, the invariants and the rules of the night. */
export const expectValidRegister = async ({ runtime }: TestApp): Promise<void> => {
  expect(await runtime.runPromise(wrong)).toEqual([])
}
