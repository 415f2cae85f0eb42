import { setTimeout as wait } from "node:timers/promises"
import type { Fault } from "./fault.ts"

export const databaseRestarted: Fault = {
  name: "database-restarted",
  what: "PostgreSQL is stopped or killed with SIGKILL, and started again; the API stays up",
  strike: async ({ chance, isOver, server }) => {
    let end = chance.pick(["stop", "kill"] as const)
    while (!isOver()) {
      await wait(chance.integer(100, 1000))
      await server.restart(end)
      end = end === "stop" ? "kill" : "stop"
    }
  }
}
