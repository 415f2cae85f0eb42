import { deploySettings, replaceApi, startDeployment } from "./deployment.ts"
import type { Fault } from "./fault.ts"

export const deploy: Fault = {
  name: "deploy",
  what: "behind a load balancer a new API process is started and the old one is ended with SIGTERM, repeatedly",
  settings: deploySettings,
  isUnnoticed: true,
  strike: async (scene) => {
    const deployment = await startDeployment(scene)
    do await replaceApi(scene, deployment, {})
    while (!scene.isOver())
    deployment.close()
  }
}
