import type { Api } from "@betrokkene/api-process"
import { setTimeout as wait } from "node:timers/promises"
import { type Acknowledged, newRegistration, register, type Registration, UnexpectedAnswer } from "./registration.ts"

/** What a client knows after the API died under it. */
export interface Ledger {
  readonly acknowledged: ReadonlyArray<Acknowledged>
  /** Asked and never answered: done or not, nobody knows. */
  readonly unanswered: ReadonlyArray<Registration>
}

/** So many clients ask at once. */
const clients = 12

/** Registers from many clients at once and kills the API after this many milliseconds, in the middle of it. */
export const driveUntilKilled = async (api: Api, milliseconds: number): Promise<Ledger> => {
  const acknowledged: Array<Acknowledged> = []
  const unanswered: Array<Registration> = []
  let asked = 0
  const client = async () => {
    for (;;) {
      const registration = newRegistration(asked++)
      try {
        acknowledged.push(await register(api, registration))
      } catch (error) {
        if (error instanceof UnexpectedAnswer) throw error
        unanswered.push(registration)
        return
      }
    }
  }
  const all = Promise.all(Array.from({ length: clients }, client))
  await Promise.race([all, wait(milliseconds)])
  await api.end("SIGKILL")
  await all
  return { acknowledged, unanswered }
}
