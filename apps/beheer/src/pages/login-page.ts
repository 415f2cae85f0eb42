import { html } from "hono/html"
import type { AnyContext } from "../http/env.ts"
import { alert } from "./alert.ts"
import { button } from "./button.ts"
import { field } from "./field.ts"
import { form, hidden } from "./form.ts"
import type { Html } from "./html.ts"
import { layout } from "./layout.ts"

/** What the page on which somebody logs in tells. */
export interface Login {
  /** The page to show after that. */
  readonly to?: string
  readonly error?: string
  readonly message?: string
  /** What is wrong with the token that was filled in. */
  readonly tokenError?: string
}

export const loginPage = (c: AnyContext, { error, message, to = "/", tokenError }: Login = {}): Html => {
  const { frame } = c.get("texts")
  return layout(c, {
    title: frame.logIn,
    content: html`${error === undefined ? "" : alert("error", error)}${
      message === undefined ? "" : alert("ok", message)
    }
${
      c.get("hasProvider")
        ? html`<p class="utrecht-paragraph">${frame.providerHelp}</p>
${form(c, "/login/provider", html`${hidden("to", to)}${button(frame.provider)}`)}`
        : form(
          c,
          "/login",
          html`${hidden("to", to)}
${
            field({ name: "token", label: frame.token, help: frame.tokenHelp, error: tokenError, type: "password" })
          }
${button(frame.logIn)}`
        )
    }`
  })
}
