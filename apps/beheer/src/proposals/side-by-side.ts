import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { alert } from "../pages/alert.ts"
import type { Html } from "../pages/html.ts"
import { link, paragraph } from "../pages/paragraph.ts"
import { table } from "../pages/table.ts"
import { differences, type Part } from "./differences.ts"
import { numberedKind } from "./numbered-kind.ts"
import type { Proposal, ShownRecord } from "./read-proposal.ts"
import { type Detail, isWhole, recordValues } from "./record-values.ts"

/** The records of a finding beside each other. Of two, what differs is marked to the letter, and said in words. */
export const sideBySide = (c: Context<SignedIn>, { bevinding, hasMore, records }: Proposal): Html => {
  const texts = c.get("texts")
  const { proposals: words } = texts
  if (records === undefined) return alert("info", words.noRead)
  const details = records.map((record) => recordValues(record, texts, c.get("language")))
  const names = namesOf(details)
  const isPair = records.length === 2
  const onlyOne = records.every(isWhole) ? words.onlyOne : ""
  const rows = names.map((name) => {
    const found = details.map((one) => one.find((detail) => detail.name === name))
    return isPair
      ? pairRow(c, name, found, onlyOne)
      : [name, ...found.map(plain)]
  })
  const { voorstel } = bevinding
  const columns = records.map(({ id, soort }) =>
    bevinding.regel === "gekozen-tijdens-samenvoeging" && soort === "partij"
      ? bevinding.records.some((named) => named.id === id) ? words.perhapsMeant : words.linkedNow
      : voorstel?.soort !== "samenvoegen"
      ? numberedKind(c, bevinding, { id, soort })
      : id === voorstel.blijft
      ? words.stays
      : id === voorstel.vervalt
      ? words.goes
      : words.kinds[soort]
  )
  return html`<ul>${records.map((record, index) => html`<li>${recordLink(c, record, columns[index] ?? "")}</li>`)}</ul>
${hasMore ? paragraph(words.more) : ""}
${
    rows.length === 0 ? "" : table({
      caption: words.recordsCaption,
      columns: [words.detail, ...columns, ...(isPair ? [words.comparison] : [])],
      rows
    })
  }
${isPair ? paragraph(words.marked) : ""}`
}

/** Leads to the page of a record, if it is still there. */
const recordLink = (c: Context<SignedIn>, record: ShownRecord, name: string): Html => {
  const { proposals: words } = c.get("texts")
  switch (record.soort) {
    case "partij":
      return record.partij === undefined ? html`${name}: ${words.gone}` : link(`/partijen/${record.id}`, name)
    case "betrokkene":
      return record.betrokkene === undefined ? html`${name}: ${words.gone}` : link(`/betrokkenen/${record.id}`, name)
    case "klantcontact":
      return record.klantcontact === undefined
        ? html`${name}: ${words.gone}`
        : link(`/klantcontacten/${record.id}`, name)
    case "andere-partij":
      return html`${name}: ${words.elsewhere}`
  }
}

const namesOf = (details: ReadonlyArray<ReadonlyArray<Detail>>): ReadonlyArray<string> => [
  ...new Set(details.flat().map(({ name }) => name))
]

const pairRow = (
  c: Context<SignedIn>,
  name: string,
  [one, other]: ReadonlyArray<Detail | undefined>,
  onlyOne: string
): ReadonlyArray<Html | string> => {
  const { proposals: words } = c.get("texts")
  if (one === undefined || other === undefined) return [name, plain(one), plain(other), onlyOne]
  if (one.compared === undefined || other.compared === undefined) return [name, plain(one), plain(other), ""]
  const [left, right] = differences(one.text, other.text)
  return [name, marked(left), marked(right), one.compared === other.compared ? words.same : words.different]
}

const plain = (detail: Detail | undefined): Html => html`<bdi>${detail?.text ?? ""}</bdi>`

const marked = (parts: ReadonlyArray<Part>): Html =>
  html`<bdi>${parts.map(({ differs, text }) => differs ? html`<mark>${text}</mark>` : text)}</bdi>`
