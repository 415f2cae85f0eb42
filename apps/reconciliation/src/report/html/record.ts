import { type Html, html } from "@betrokkene/charts"

/** A record: its kind or its part in a proposal, and its id to copy. */
export const record = (naam: string, id: string): Html =>
  html`<span class="record">${naam.replaceAll("-", " ")} <code>${id}</code></span>`
