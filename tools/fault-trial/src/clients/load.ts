import { chanceOf } from "@betrokkene/dataset"
import type { Ledger } from "../ledger/ledger.ts"
import type { Ask } from "./ask.ts"
import { work } from "./client.ts"

/** So many clients ask at once: more than the API has connections to its database. */
const clients = 16

/** Many clients at work, until they are told to stop; then it waits until each knows how its last request ended. */
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
