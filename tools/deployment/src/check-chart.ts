import { execFileSync } from "node:child_process"
import { globSync } from "node:fs"
import { basename, join } from "node:path"
import { stringify } from "yaml"
import { manifestFaults } from "./chart/manifest-faults.ts"
import { chart, render } from "./chart/render.ts"

/**
 * Renders the chart with each file of example values by helm, which must be installed (or named in HELM), and prints
 * every fault. With kubeconform installed (or named in KUBECONFORM) it also checks the schema of Kubernetes. Exit code 1:
 * there are faults.
 */
const { HELM: helm = "helm", KUBECONFORM: kubeconform } = process.env

for (const values of globSync(join(chart, "examples/*.yaml")).toSorted()) {
  const manifests = render(helm, values)
  const faults = manifestFaults(manifests)
  console.log(`${basename(values)}: documents ${manifests.length}, faults ${faults.length}`)
  for (const fault of faults) console.log(`- ${fault}`)
  if (faults.length > 0) process.exitCode = 1
  if (kubeconform !== undefined) {
    execFileSync(kubeconform, ["-strict", "-ignore-missing-schemas", "-summary", "-"], {
      input: manifests.map((manifest) => stringify(manifest)).join("---\n"),
      stdio: ["pipe", "inherit", "inherit"]
    })
  }
}
