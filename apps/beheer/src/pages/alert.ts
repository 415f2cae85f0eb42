import { html } from "hono/html"
import type { Html } from "./html.ts"

/** A message that stands out; screen readers read an error at once. */
export const alert = (kind: "error" | "info" | "ok" | "warning", message: Html | string): Html =>
  html`<div class="utrecht-alert utrecht-alert--${kind}" role="${kind === "error" ? "alert" : "status"}">
<div class="utrecht-alert__content"><div class="utrecht-alert__message"><p class="utrecht-paragraph">${message}</p></div></div>
</div>`
