import type { Fault } from "./fault.ts"

export const databaseRestarted: Fault = {
  name: "database-restarted",
  what: "PostgreSQL is stopped or killed with SIGKILL, and started again; the API stays up",
  strike: async ({ chance, isOver, pause, server }) => {
    let end = chance.pick(["stop", "kill"] as const)
    while (!isOver()) {
      await pause(500, 4000)
      await server.restart(end)
      end = end === "stop" ? "kill" : "stop"
    }
  }
}
