import { deploySettings, replaceApi, startDeployment } from "./deployment.ts"
import type { Fault } from "./fault.ts"

export const deploy: Fault = {
  name: "deploy",
  what: "behind a load balancer a new API process is started and the old one is ended with SIGTERM, repeatedly",
  settings: deploySettings,
  isUnnoticed: true,
  strike: async (scene) => {
    const balancer = await startDeployment(scene)
    do await replaceApi(scene, balancer, {})
    while (!scene.isOver())
    return balancer.close
  }
}
