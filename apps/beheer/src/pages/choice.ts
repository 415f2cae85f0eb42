import { html } from "hono/html"
import type { Html } from "./html.ts"

/** A list from which somebody chooses one. */
export interface Choice {
  readonly name: string
  readonly label: string
  readonly value: string
  /** The values with their texts. */
  readonly options: ReadonlyArray<readonly [string, string]>
}

export const choice = ({ label, name, options, value }: Choice): Html =>
  html`<div class="utrecht-form-field">
<label class="utrecht-form-label" for="${name}">${label}</label>
<select class="utrecht-select utrecht-select--html-select" id="${name}" name="${name}">${
    options.map(([one, text]) => html`<option value="${one}" ${one === value ? html`selected` : ""}>${text}</option>`)
  }</select>
</div>`
