import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { paragraph } from "../pages/paragraph.ts"

/** What a key of the page of a proposal leads to. */
export type KeyAim = "accept" | "reject" | "undo" | "reopen" | "next" | "toList" | "help"

/** Where each key puts the focus. Enter then does it: no key alone decides anything. */
const places: Readonly<Record<KeyAim, string>> = {
  accept: "#accept button",
  reject: "#reject input[name=reden]",
  undo: "#undo button",
  reopen: "#reopen input[name=reden]",
  next: "#next a",
  toList: "#to-list a",
  help: "#keys summary"
}

/**
 * The keys of this page. `live.js` reads them from here. Single letters must be possible to turn off (WCAG 2.1.4): where
 * there is JavaScript, the box for that takes the place of the sentence that the keys do not work.
 */
export const keysHelp = (c: Context<SignedIn>, aims: ReadonlyArray<KeyAim>): Html => {
  const { keys, ...words } = c.get("texts").proposals
  const names: Readonly<Record<KeyAim, string>> = { ...words, help: keys.help }
  return html`<details id="keys"><summary>${keys.title}</summary>
${paragraph(keys.intro)}
<div data-keys>${paragraph(keys.noScript)}</div>
<dl class="rules">${
    aims.map((aim) =>
      html`<dt><kbd data-focuses="${places[aim]}">${keys.letters[aim]}</kbd></dt><dd>${names[aim]}</dd>`
    )
  }</dl>
<div data-keys hidden><p class="choose"><input type="checkbox" id="use-keys" checked>
<label for="use-keys">${keys.use}</label></p></div>
</details>`
}
