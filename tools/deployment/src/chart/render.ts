import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { parseAllDocuments } from "yaml"
import type { Manifest } from "./manifest.ts"

/** The folder of the chart. */
export const chart = join(import.meta.dirname, "../../chart")

/** What `helm template` makes of the chart with this file of values. Throws what helm has to say. */
export const render = (helm: string, values: string): ReadonlyArray<Manifest> =>
  parseAllDocuments(
    execFileSync(helm, ["template", "betrokkene", chart, "--values", values], {
      encoding: "utf8",
      maxBuffer: 16 * 1024 * 1024
    })
  ).map((document) => {
    // A name that stands twice, of which Kubernetes would take one.
    if (document.errors.length > 0) throw document.errors[0]
    return document.toJS() as Manifest | null
  }).filter((manifest) => manifest !== null)
