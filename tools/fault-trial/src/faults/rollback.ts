import { earlierApi, lastRelease } from "@betrokkene/api-process"
import { migrateBy } from "../migrate-by.ts"
import { deploySettings, replaceApi, startDeployment } from "./deployment.ts"
import type { Fault } from "./fault.ts"

const lastBuild = async () => earlierApi(await lastRelease())

export const rollback: Fault = {
  name: "rollback",
  what:
    "the last release serves while the database is migrated, makes way for this version and is put back, repeatedly",
  settings: deploySettings,
  isUnnoticed: true,
  build: lastBuild,
  strike: async (scene) => {
    const { api: entry } = await lastBuild()
    const balancer = await startDeployment(scene)
    await migrateBy(undefined, scene.databaseUrl)
    do {
      await replaceApi(scene, balancer, {})
      await replaceApi(scene, balancer, { entry })
    } while (!scene.isOver())
    // What is stored is judged by this version.
    await replaceApi(scene, balancer, {})
    return balancer.close
  }
}
