import type { Fault } from "./fault.ts"

export const apiKilled: Fault = {
  name: "api-killed",
  what: "the API is killed with SIGKILL at random moments, and started again on the same port",
  strike: async (scene) => {
    const port = Number(new URL(scene.api.url).port)
    while (!scene.isOver()) {
      await scene.pause(500, 4000)
      await scene.api.end("SIGKILL")
      scene.api = await scene.startApi({ port })
    }
  }
}
