import { register } from "../clients/register.ts"
import { newRegistration } from "../ledger/registration.ts"
import type { Fault } from "./fault.ts"

/** Number of clients that send the same request under the same key. */
const clients = 20

export const sameKey: Fault = {
  name: "same-key",
  what: "many clients ask the same at once under one Idempotency-Key, and others something else under it",
  strike: async ({ ask, chance, isOver, ledger }) => {
    while (!isOver()) {
      const registration = ledger.add(newRegistration(ledger.number(), chance))
      const other = ledger.add({ ...newRegistration(ledger.number(), chance), key: registration.key })
      await Promise.all(
        Array.from({ length: clients }, (_, index) => register(ask, ledger, index % 10 === 9 ? other : registration))
      )
      if (registration.made !== undefined && other.made !== undefined) {
        ledger.wrong.push("two different requests were done under one Idempotency-Key")
      }
    }
  }
}
