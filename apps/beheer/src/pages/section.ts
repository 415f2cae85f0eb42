import { html } from "hono/html"
import type { Html } from "./html.ts"

/** A part of a page under a heading. `name` is its anchor. */
export const section = (name: string, title: string, content: Html): Html =>
  html`
<section id="${name}" aria-labelledby="${name}-title">
<h2 class="utrecht-heading-2" id="${name}-title">${title}</h2>
${content}
</section>`
