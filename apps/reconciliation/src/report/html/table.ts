import { type Html, html, type Inhoud, leeg } from "./html.ts"

interface Kolom {
  readonly kop: string
  readonly getal?: boolean
}

/** A row: what it is about, and a cell for each of the other columns. */
export interface Rij {
  readonly kop: Inhoud
  readonly cellen: ReadonlyArray<Inhoud>
}

/** A table of which the first column says what each row is about. */
export interface Tabel {
  /** What the table is of, for who does not see what stands above it. */
  readonly bijschrift: string
  readonly kolommen: readonly [Kolom, ...ReadonlyArray<Kolom>]
  readonly rijen: ReadonlyArray<Rij>
  readonly voet?: Rij
}

/**
 * A real table with headings. On a narrow screen its rows are laid out one under the other, each number with the heading of its column;
 * browsers then no longer say that it is a table, so that the roles stand here too.
 */
export const tabel = ({ bijschrift, kolommen, rijen, voet }: Tabel): Html =>
  html`<table role="table"><caption><span class="voorlezen">${bijschrift}</span></caption>
<thead role="rowgroup"><tr role="row">${
    kolommen.map(({ getal, kop }) => html`<th role="columnheader" scope="col"${soort(getal)}>${kop}</th>`)
  }</tr></thead>
<tbody role="rowgroup">${rijen.map((een) => rij(kolommen, een))}</tbody>${
    voet === undefined ? leeg : html`
<tfoot role="rowgroup">${rij(kolommen, voet)}</tfoot>`
  }
</table>`

const rij = ([, ...kolommen]: Tabel["kolommen"], { cellen, kop }: Rij): Html =>
  html`
<tr role="row"><th role="rowheader" scope="row">${kop}</th>${
    cellen.map((cel, plaats) =>
      html`<td role="cell" data-kop="${kolommen[plaats]?.kop ?? ""}"${soort(kolommen[plaats]?.getal)}>${cel}</td>`
    )
  }</tr>`

const soort = (getal = false): Html => getal ? html` class="getal"` : leeg
