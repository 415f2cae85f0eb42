import { html } from "hono/html"
import type { AnyContext } from "../http/env.ts"
import { button } from "./button.ts"
import { form } from "./form.ts"
import type { Html } from "./html.ts"
import { paragraph } from "./paragraph.ts"

/** Something that cannot be undone: it is opened first, and then told before the button that does it. */
export interface Confirmed {
  /** Where the form is sent. */
  readonly action: string
  /** What opens it. */
  readonly name: string
  readonly warning: string
  readonly confirm: string
}

export const confirmed = (c: AnyContext, { action, confirm, name, warning }: Confirmed): Html =>
  html`<details><summary>${name}</summary>
${paragraph(warning)}
${form(c, action, button(confirm, "danger"))}
</details>`
