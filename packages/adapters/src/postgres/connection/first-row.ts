import { Option } from "effect"

/** The record of the first row; none when there are no rows. */
export const firstRow = <Row, A>(rows: ReadonlyArray<Row>, read: (row: Row) => A): Option.Option<A> =>
  Option.map(Option.fromUndefinedOr(rows[0]), read)
