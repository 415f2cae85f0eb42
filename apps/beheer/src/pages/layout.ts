import { html } from "hono/html"
import type { AnyContext } from "../http/env.ts"
import { languages } from "../texts/texts.ts"
import { form } from "./form.ts"
import type { Html } from "./html.ts"

/** A page within what stands around every page. */
export interface Page {
  readonly title: string
  readonly content: Html
}

/** The whole document of a page. */
export const layout = (c: AnyContext, { content, title }: Page): Html => {
  const { frame } = c.get("texts")
  return html`<!doctype html>
<html lang="${frame.language}" class="utrecht-document utrecht-document--surface">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} - ${frame.product}</title>
<link rel="stylesheet" href="${c.get("stylePath")}">
<script src="${c.get("scriptPath")}" defer></script>
</head>
<body class="utrecht-document__body">
<a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#content">${frame.skip}</a>
<header class="top">
<p class="product">${frame.product}</p>
${languageSwitch(c)}
${who(c)}
</header>
${navigation(c)}
<main id="content" tabindex="-1">
<h1 class="utrecht-heading-1">${title}</h1>
${content}
</main>
</body>
</html>
`
}

/** Leads to the page on the same address in the other language. */
const languageSwitch = (c: AnyContext): Html => {
  const { pathname, search } = new URL(c.req.url)
  return html`<nav aria-label="${c.get("texts").frame.languages}"><ul class="switch">${
    Object.entries(languages).map(([code, name]) =>
      html`<li><a class="utrecht-link utrecht-link--html-a" href="/language/${code}?to=${
        encodeURIComponent(pathname + search)
      }" lang="${code}" hreflang="${code}" ${
        code === c.get("language") ? html`aria-current="true"` : ""
      }>${name}</a></li>`
    )
  }</ul></nav>`
}

const who = (c: AnyContext): Html | undefined => {
  const session = c.get("session")
  if (session === undefined) return undefined
  const { frame } = c.get("texts")
  return html`<div class="who"><p>${frame.signedInAs} <bdi>${session.naam}</bdi></p>
${
    form(
      c,
      "/logout",
      html`<button class="utrecht-button utrecht-button--secondary-action" type="submit">${frame.logOut}</button>`
    )
  }</div>`
}

/** Leads to what this person may use. */
const navigation = (c: AnyContext): Html | undefined => {
  const session = c.get("session")
  if (session === undefined) return undefined
  const { frame, nights, proposals, registration, running } = c.get("texts")
  const here = new URL(c.req.url).pathname
  const places = [
    ...(session.scopes.includes("read") ? [["/search", frame.search] as const] : []),
    ...(session.scopes.includes("register") ? [["/registrations", registration.title] as const] : []),
    ...(session.scopes.includes("reconcile")
      ? [["/morning", nights.morning] as const, ["/proposals", proposals.title] as const]
      : []),
    ...(session.scopes.includes("deliver") ? [["/notices", running.notices] as const] : []),
    ...(session.scopes.includes("revoke") ? [["/tokens", running.tokens] as const] : [])
  ]
  if (places.length === 0) return undefined
  return html`<nav class="menu" aria-label="${frame.navigation}"><ul>${
    places.map(([path, name]) =>
      html`<li><a class="utrecht-link utrecht-link--html-a" href="${path}" ${
        path === here ? html`aria-current="page"` : ""
      }>${name}</a></li>`
    )
  }</ul></nav>`
}
