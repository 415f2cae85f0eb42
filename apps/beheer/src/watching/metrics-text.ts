import type { ApiWatch } from "./api-watch.ts"

/** What Prometheus reads: whether the API answers now, and how many calls got no answer. */
export const metricsText = async ({ failures, reaches }: ApiWatch): Promise<string> => {
  const isReached = await reaches()
  return [
    "# HELP betrokkene_beheer_api_reachable Whether the API answers the web application.",
    "# TYPE betrokkene_beheer_api_reachable gauge",
    `betrokkene_beheer_api_reachable ${isReached ? 1 : 0}`,
    "# HELP betrokkene_beheer_api_failures_total Calls to the API that got no answer.",
    "# TYPE betrokkene_beheer_api_failures_total counter",
    ...[...failures()].map(([reason, count]) => `betrokkene_beheer_api_failures_total{reason="${reason}"} ${count}`),
    ""
  ].join("\n")
}
