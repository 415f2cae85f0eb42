import { html } from "hono/html"
import { described, references } from "./field.ts"
import type { Html } from "./html.ts"

/** A list from which somebody chooses one. */
export interface Choice {
  readonly name: string
  readonly label: string
  readonly value: string
  /** The values with their texts. */
  readonly options: ReadonlyArray<readonly [string, string]>
  readonly help?: Html | undefined
  /** What is wrong with what was chosen. */
  readonly error?: string | undefined
}

export const choice = ({ error, help, label, name, options, value }: Choice): Html =>
  html`<div class="utrecht-form-field ${error === undefined ? "" : "utrecht-form-field--invalid"}">
<label class="utrecht-form-label" for="${name}">${label}</label>
${described(name, help, error)}
<select class="utrecht-select utrecht-select--html-select" id="${name}" name="${name}" ${
    references(name, help, error)
  }>${
    options.map(([one, text]) => html`<option value="${one}" ${one === value ? html`selected` : ""}>${text}</option>`)
  }</select>
</div>`
