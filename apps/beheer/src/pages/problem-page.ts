import type { Problem } from "@betrokkene/client"
import { html } from "hono/html"
import type { AnyContext } from "../http/env.ts"
import type { Html } from "./html.ts"
import { layout } from "./layout.ts"

/** What is wrong, and what to do about it. */
export interface ToldProblem {
  readonly title: string
  readonly advice: string
  /** A sentence of the API, which is Dutch. */
  readonly detail?: string
}

/** A problem of the API in the words of this program, or else in those of the API itself. */
export const toldProblem = (c: AnyContext, { code, detail, title }: Problem): ToldProblem => {
  const { problems } = c.get("texts")
  return problems.codes[code] ??
    {
      title: c.get("language") === "nl" ? title : problems.unexpected.title,
      advice: problems.unexpected.advice,
      detail
    }
}

/** The page for when something cannot be shown or done. */
export const problemPage = (c: AnyContext, { advice, detail, title }: ToldProblem): Html => {
  const { frame, problems } = c.get("texts")
  return layout(c, {
    title,
    content: html`<p class="utrecht-paragraph">${advice}</p>
${detail === undefined ? "" : html`<p class="utrecht-paragraph">${problems.from} <span lang="nl">${detail}</span></p>`}
<p class="utrecht-paragraph">${problems.number}: <code>${c.get("requestId")}</code></p>
<p class="utrecht-paragraph"><a class="utrecht-link utrecht-link--html-a" href="/">${frame.home}</a></p>`
  })
}

/** The page for what this person may not do. */
export const notAllowedPage = (c: AnyContext): Html => problemPage(c, c.get("texts").problems.notAllowed)
