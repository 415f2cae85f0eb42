import { html } from "hono/html"
import type { Html } from "./html.ts"

/** A table; each row has a cell for each column. */
export interface Table {
  readonly caption: string
  readonly columns: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<Html | string | undefined>>
}

/**
 * On a narrow screen the cells of a row stand below each other, each behind the name of its column. The roles keep it a
 * table there for who does not see it.
 */
export const table = ({ caption, columns, rows }: Table): Html =>
  html`<table class="utrecht-table utrecht-table--html-table" role="table">
<caption class="utrecht-table__caption">${caption}</caption>
<thead class="utrecht-table__header" role="rowgroup"><tr class="utrecht-table__row" role="row">${
    columns.map((column) => html`<th class="utrecht-table__header-cell" scope="col" role="columnheader">${column}</th>`)
  }</tr></thead>
<tbody class="utrecht-table__body" role="rowgroup">${
    rows.map((cells) =>
      html`
<tr class="utrecht-table__row" role="row">${
        cells.map((cell, index) =>
          html`<td class="utrecht-table__cell" role="cell"><span class="column" aria-hidden="true">${
            columns[index] ?? ""
          }</span><div>${cell ?? ""}</div></td>`
        )
      }</tr>`
    )
  }
</tbody>
</table>`
