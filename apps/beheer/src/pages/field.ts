import { html } from "hono/html"
import type { Html } from "./html.ts"

/** A line that somebody fills in. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly value?: string
  readonly help?: string
  /** What is wrong with what was filled in. */
  readonly error?: string | undefined
  readonly type?: "text" | "password"
  readonly inputmode?: "text" | "numeric" | "tel" | "email"
}

/** The field with its label, help and error, each tied to it for who does not see the page. */
export const field = ({ error, help, inputmode = "text", label, name, type = "text", value = "" }: Field): Html =>
  html`<div class="utrecht-form-field ${error === undefined ? "" : "utrecht-form-field--invalid"}">
<label class="utrecht-form-label" for="${name}">${label}</label>
${described(name, help, error)}
<input class="utrecht-textbox utrecht-textbox--html-input ${
    error === undefined ? "" : "utrecht-textbox--invalid"
  }" id="${name}" name="${name}" type="${type}" inputmode="${inputmode}" value="${value}" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false" ${
    references(name, help, error)
  }>
</div>`

/** The help and the error of a field. */
export const described = (name: string, help: Html | string | undefined, error: string | undefined): Html =>
  html`${help === undefined ? "" : html`<p class="utrecht-form-field-description" id="${name}-help">${help}</p>`}${
    error === undefined ? "" : html`<p class="utrecht-form-field-error-message" id="${name}-error">${error}</p>`
  }`

/** The attributes by which a field refers to its help and its error. */
export const references = (name: string, help: Html | string | undefined, error: string | undefined): Html => {
  const ids = [...(help === undefined ? [] : [`${name}-help`]), ...(error === undefined ? [] : [`${name}-error`])]
  return html`${ids.length === 0 ? "" : html`aria-describedby="${ids.join(" ")}"`} ${
    error === undefined ? "" : html`aria-invalid="true"`
  }`
}
