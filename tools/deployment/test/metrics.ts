import { read } from "./files.ts"

type Metrics = ReadonlyMap<string, { readonly type: string; readonly labels: ReadonlyArray<string> }>

/** The metrics in the table of a page, with their types and labels. */
const metricsOn = (page: string): Metrics =>
  new Map(
    [...read(page).matchAll(/^\| `([a-z0-9_]+)` \| (counter|gauge|histogram) \|([^|]*)\|/gmu)].map(
      ([, name = "", type = "", labels = ""]) => [
        name,
        { type, labels: [...labels.matchAll(/`(\w+)`/gu)].map(([, label = ""]) => label) }
      ]
    )
  )

/** The metrics of the API, as its page on operations has them; a test of the API holds it to that. */
export const metrics: Metrics = metricsOn("../../apps/api/docs/operations.md")

/** Those of the web application, and those of kube-state-metrics 2 that tell of jobs. */
const others: Metrics = new Map([
  ...metricsOn("../../apps/beheer/README.md"),
  ["kube_job_failed", { type: "gauge", labels: ["job_name", "condition"] }],
  ["kube_cronjob_status_last_successful_time", { type: "gauge", labels: ["cronjob"] }]
])

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
  const found = metrics.get(name) ?? others.get(name)
  return found === undefined || found.type === "histogram" ? undefined : { labels: [...scraped, ...found.labels] }
}
