import { chanceOf } from "@betrokkene/dataset"
import type { Ledger } from "../ledger/ledger.ts"
import type { Ask } from "./ask.ts"
import { work } from "./client.ts"

/** Number of simultaneous clients: more than the API has database connections. */
const clients = 16

/** Runs many clients until they are stopped, then waits for the outcome of each one's last request. */
export const startLoad = (ask: Ask, ledger: Ledger, seed: number): { readonly stop: () => Promise<void> } => {
  let isOver = false
  const all = Promise.all(
    Array.from(
      { length: clients },
      (_, index) => work({ ask, ledger, chance: chanceOf(seed, "client", index) }, () => isOver)
    )
  )
  return {
    stop: async () => {
      isOver = true
      await all
    }
  }
}
