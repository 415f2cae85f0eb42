import { html } from "./html.ts"

/** Attributes of a drawing that repeats text beside it: screen readers and the tab key skip it. */
export const hidden = html`aria-hidden="true" focusable="false"`
