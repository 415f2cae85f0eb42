import { html } from "hono/html"
import type { AnyContext } from "../http/env.ts"
import { formTokenField } from "../http/form-token-field.ts"
import type { Html } from "./html.ts"

/** A form that is sent to `action` by POST, with what proves that it was given to this browser. */
export const form = (c: AnyContext, action: string, content: Html): Html =>
  html`<form method="post" action="${action}" novalidate>
${hidden(formTokenField, c.get("formToken")())}
${content}
</form>`

/** A value that goes along with a form. */
export const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`
