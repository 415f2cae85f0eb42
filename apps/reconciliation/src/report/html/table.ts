import { type Content, empty, type Html, html } from "@betrokkene/charts"

interface Column {
  readonly head: string
  readonly numberColumn?: boolean
}

/** A row: its subject, and a cell for each of the other columns. */
export interface Row {
  readonly head: Content
  readonly cells: ReadonlyArray<Content>
}

/** A table whose first column names the subject of each row. */
export interface Table {
  /** Caption of the table for screen readers. */
  readonly caption: string
  readonly columns: readonly [Column, ...ReadonlyArray<Column>]
  readonly rows: ReadonlyArray<Row>
  readonly footer?: Row
}

/**
 * A real table with headings. On a narrow screen each row becomes a block, each number under its column's heading.
 * Browsers then stop exposing it as a table, so the roles are given explicitly.
 */
export const table = ({ caption, columns, rows, footer }: Table): Html =>
  html`<table role="table"><caption><span class="voorlezen">${caption}</span></caption>
<thead role="rowgroup"><tr role="row">${
    columns.map(({ numberColumn: number, head }) =>
      html`<th role="columnheader" scope="col"${soort(number)}>${head}</th>`
    )
  }</tr></thead>
<tbody role="rowgroup">${rows.map((one) => row(columns, one))}</tbody>${
    footer === undefined ? empty : html`
<tfoot role="rowgroup">${row(columns, footer)}</tfoot>`
  }
</table>`

const row = ([, ...columns]: Table["columns"], { cells, head }: Row): Html =>
  html`
<tr role="row"><th role="rowheader" scope="row">${head}</th>${
    cells.map((cell, place) =>
      html`<td role="cell" data-kop="${columns[place]?.head ?? ""}"${soort(columns[place]?.numberColumn)}>${cell}</td>`
    )
  }</tr>`

const soort = (number = false): Html => number ? html` class="getal"` : empty
