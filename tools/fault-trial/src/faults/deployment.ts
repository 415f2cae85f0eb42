import type { StartOptions } from "@betrokkene/api-process"
import { type Balancer, startBalancer } from "./balancer.ts"
import type { Scene } from "./fault.ts"

/**
 * Time that a process takes requests after SIGTERM: a balancer on a busy machine needs it to notice, in milliseconds.
 */
export const deploySettings = { SHUTDOWN_DELAY: "4000" }

/** Puts a load balancer before the API, so that its processes can be replaced. It stays there until the clients stop. */
export const startDeployment = async (scene: Scene): Promise<Balancer> => {
  const balancer = await startBalancer()
  balancer.add(originOf(scene.api))
  scene.address.url = `${balancer.origin}${new URL(scene.api.url).pathname}`
  return balancer
}

/** Starts another process of the API, and ends the one before with SIGTERM as soon as the new one has served for a while. */
export const replaceApi = async (scene: Scene, balancer: Balancer, options: StartOptions): Promise<void> => {
  const old = scene.api
  scene.api = await scene.startApi({ ...options, settings: deploySettings })
  balancer.add(originOf(scene.api))
  await scene.pause(500, 4000)
  await old.end("SIGTERM")
  balancer.remove(originOf(old))
}

const originOf = ({ url }: { readonly url: string }): string => new URL(url).origin
