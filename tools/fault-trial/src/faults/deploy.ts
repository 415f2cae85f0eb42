import { startBalancer } from "./balancer.ts"
import type { Fault } from "./fault.ts"

/**
 * Time that a process takes requests after SIGTERM: a balancer on a busy machine needs it to notice, in milliseconds.
 */
const settings = { SHUTDOWN_DELAY: "2000" }

export const deploy: Fault = {
  name: "deploy",
  what: "behind a load balancer a new API process is started and the old one is ended with SIGTERM, repeatedly",
  settings,
  isUnnoticed: true,
  strike: async (scene) => {
    const balancer = await startBalancer()
    balancer.add(originOf(scene.api))
    scene.address.url = `${balancer.origin}${new URL(scene.api.url).pathname}`
    do {
      const old = scene.api
      scene.api = await scene.startApi({ settings })
      balancer.add(originOf(scene.api))
      await scene.pause(500, 4000)
      await old.end("SIGTERM")
      balancer.remove(originOf(old))
    } while (!scene.isOver())
    scene.address.url = scene.api.url
    balancer.close()
  }
}

const originOf = ({ url }: { readonly url: string }): string => new URL(url).origin
