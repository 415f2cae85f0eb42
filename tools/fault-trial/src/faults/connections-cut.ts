import type { Fault } from "./fault.ts"

export const connectionsCut: Fault = {
  name: "connections-cut",
  what: "connections to the database break after a random number of bytes, and now and then all at once",
  strike: async ({ chance, isOver, network, pause }) => {
    network.become({ breaksAfter: () => chance.integer(1, 30_000) })
    while (!isOver()) {
      await pause(50, 1000)
      await network.cut()
      await network.lay()
    }
    network.become({})
  }
}
