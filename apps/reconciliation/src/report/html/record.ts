import { type Html, html } from "./html.ts"

/** A record by its kind or its part in something, and its id as it is copied. */
export const record = (naam: string, id: string): Html =>
  html`<span class="record">${naam.replaceAll("-", " ")} <code>${id}</code></span>`
