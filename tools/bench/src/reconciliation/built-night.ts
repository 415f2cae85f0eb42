import { bundlePrograms } from "@betrokkene/api-process"
import { scriptFlags } from "@betrokkene/program"
import { cp, mkdir, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"

const app = resolve(import.meta.dirname, "../../../../apps/reconciliation")

/**
 * Bundles the reconciliation, as the image holds it, and returns the arguments with which Node runs it. From its
 * sources it takes three times as long to start.
 */
export const builtNight = async (): Promise<ReadonlyArray<string>> => {
  const folder = join(app, "dist")
  const { files } = await bundlePrograms({ programs: { reconciliation: join(app, "src/main.ts") }, folder })
  await mkdir(folder, { recursive: true })
  for (const { content, name } of files) await writeFile(join(folder, name), content)
  await cp(join(app, "src/report/html/style"), join(folder, "style"), { recursive: true })
  return [...await scriptFlags("reconcile"), join(folder, "reconciliation.mjs")]
}
