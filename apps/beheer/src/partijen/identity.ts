import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { button } from "../pages/button.ts"
import { dataList } from "../pages/data-list.ts"
import { form } from "../pages/form.ts"
import type { Html } from "../pages/html.ts"
import { bdi } from "../pages/paragraph.ts"
import { maskedBsn } from "../words/masked-bsn.ts"
import { moment } from "../words/moment.ts"
import { contactnaamText, isSecret } from "../words/naam.ts"
import type { Identificator, Partijzicht } from "../words/schemas.ts"

/** Who a partij is. A bsn is masked, unless somebody asked for the whole of it. */
export const identity = (c: Context<SignedIn>, partij: Partijzicht, isWhole: boolean): Html => {
  const { partij: words } = c.get("texts")
  const known = [[words.soort, words.soorten[partij.soortPartij]], [words.nummer, partij.nummer]] as const
  if (isSecret(partij)) return dataList(known)
  const { contactnaam, identificatoren, interneNotitie, organisatienaam, voorkeurstaal } = partij
  const hasBsn = identificatoren.some(({ soort }) => soort === "bsn")
  return html`${
    dataList([
      [words.name, contactnaam === null ? undefined : bdi(contactnaamText(contactnaam))],
      [words.organisatienaam, organisatienaam === null ? undefined : bdi(organisatienaam)],
      ...known,
      ...identificatoren.map((one) => [words.identificatoren[one.soort], identificator(one, isWhole)] as const),
      [words.voorkeurstaal, voorkeurstaal?.naam ?? voorkeurstaal?.code],
      [words.registered, moment(partij.registratiedatum, c.get("language"))],
      [words.note, interneNotitie === null ? undefined : bdi(interneNotitie)]
    ])
  }
${
    hasBsn && !isWhole && c.get("session").scopes.includes("read-bsn")
      ? form(c, `/partijen/${partij.id}/bsn`, button(words.showBsn, "secondary"))
      : ""
  }`
}

const identificator = (one: Identificator, isWhole: boolean): string =>
  one.soort === "bsn" && !isWhole ? maskedBsn(one.waarde) : one.waarde
