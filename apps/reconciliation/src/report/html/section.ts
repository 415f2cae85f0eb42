import { type Content, type Html, html } from "@betrokkene/charts"

/** A section of the page, with the anchor that the table of contents links to. */
export interface Section {
  readonly naam: string
  readonly title: string
  readonly inhoud: Content
}

/** The section as HTML. */
export const section = ({ inhoud, naam, title }: Section): Html =>
  html`
<section id="${naam}" aria-labelledby="${naam}-kop">
<h2 id="${naam}-kop">${title}</h2>
<div class="inhoud">
${inhoud}
</div>
</section>`
