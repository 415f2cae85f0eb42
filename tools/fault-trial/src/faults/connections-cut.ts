import { setTimeout as wait } from "node:timers/promises"
import type { Fault } from "./fault.ts"

export const connectionsCut: Fault = {
  name: "connections-cut",
  what: "connections to the database break after a random number of bytes, and now and then all at once",
  strike: async ({ chance, isOver, network }) => {
    network.become({ breaksAfter: () => chance.integer(1, 30_000) })
    while (!isOver()) {
      await wait(chance.integer(50, 500))
      await network.cut()
      await network.lay()
    }
    network.become({})
  }
}
