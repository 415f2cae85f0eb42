import { html } from "hono/html"
import type { Html } from "./html.ts"

/** A button that sends its form. The most likely thing to do on a page is `primary`. */
export const button = (text: string, kind: "primary" | "secondary" | "danger" = "primary"): Html =>
  html`<button class="utrecht-button utrecht-button--${kind === "secondary" ? "secondary" : "primary"}-action ${
    kind === "danger" ? "utrecht-button--danger" : ""
  }" type="submit">${text}</button>`
