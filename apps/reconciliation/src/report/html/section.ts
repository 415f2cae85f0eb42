import { type Html, html, type Inhoud } from "./html.ts"

/** A part of the page, with the name by which the list at its top leads to it. */
export interface Section {
  readonly naam: string
  readonly titel: string
  readonly inhoud: Inhoud
}

/** As it stands in the page. */
export const section = ({ inhoud, naam, titel: title }: Section): Html =>
  html`
<section id="${naam}" aria-labelledby="${naam}-kop">
<h2 id="${naam}-kop">${title}</h2>
<div class="inhoud">
${inhoud}
</div>
</section>`
