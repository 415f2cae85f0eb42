import { setTimeout as wait } from "node:timers/promises"
import type { Fault } from "./fault.ts"

export const databaseSlow: Fault = {
  name: "database-slow",
  what: "the network to the database gets slow, and then swallows everything without closing anything",
  strike: async ({ chance, isOver, network, pause }) => {
    while (!isOver()) {
      network.become({ delay: chance.integer(10, 100) })
      await pause(500, 5000)
      network.become({ silent: true })
      await wait(chance.integer(50, 500))
      network.become({})
      await pause(5000, 15_000)
    }
  }
}
