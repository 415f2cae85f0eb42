import { read } from "./files.ts"

/** The metrics of the API with their types and labels, as its page on operations has them; a test of the API holds it to that. */
export const metrics: ReadonlyMap<string, { readonly type: string; readonly labels: ReadonlyArray<string> }> = new Map(
  [
    ...read("../../apps/api/docs/operations.md").matchAll(
      /^\| `([a-z0-9_]+)` \| (counter|gauge|histogram) \|([^|]*)\|/gmu
    )
  ]
    .map(([, name = "", type = "", labels = ""]) => [
      name,
      { type, labels: [...labels.matchAll(/`(\w+)`/gu)].map(([, label = ""]) => label) }
    ])
)

/** Of which metric a series is, and which labels it has; undefined if no program has it. */
export const seriesOf = (name: string): { readonly labels: ReadonlyArray<string> } | undefined => {
  // Prometheus adds these to what it scrapes, and `up` of its own.
  const scraped = ["job", "instance", "namespace"]
  if (name === "up") return { labels: scraped }
  const part = /^(.*)_(bucket|count|sum)$/u.exec(name)
  const histogram = metrics.get(part?.[1] ?? "")
  if (histogram?.type === "histogram") {
    return { labels: [...scraped, ...histogram.labels, ...(part?.[2] === "bucket" ? ["le"] : [])] }
  }
  const found = metrics.get(name)
  return found === undefined || found.type === "histogram" ? undefined : { labels: [...scraped, ...found.labels] }
}
