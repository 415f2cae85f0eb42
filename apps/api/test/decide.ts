import type { components } from "@betrokkene/client"
import { answered, clientOf } from "./client-of.ts"
import type { TestApp } from "./harness.ts"
import type { Received } from "./received.ts"

/** Decides on a finding, at its version or at any. Some tests decide what the API refuses. */
export const decide = (
  app: TestApp,
  { id }: { readonly id: string },
  besluit: unknown,
  version = "*"
): Promise<Received> =>
  answered(
    clientOf(app).PUT("/bevindingen/{id}/besluit", {
      params: { path: { id }, header: { "If-Match": version === "*" ? "*" : `"${version}"` } },
      body: besluit as components["schemas"]["BesluitInvoer"]
    })
  )
