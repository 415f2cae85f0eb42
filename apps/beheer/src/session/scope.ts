import type { components } from "@betrokkene/client"

/** What somebody may do at the API. */
export type Scope = components["schemas"]["Rechten"]["scopes"][number]
