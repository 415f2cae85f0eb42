import { html } from "hono/html"
import type { Html } from "./html.ts"

export const paragraph = (content: Html | string): Html => html`<p class="utrecht-paragraph">${content}</p>`

export const link = (href: string, content: Html | string): Html =>
  html`<a class="utrecht-link utrecht-link--html-a" href="${href}">${content}</a>`

/** A text of somebody, which may be written in the other direction. */
export const bdi = (text: string): Html => html`<bdi>${text}</bdi>`
