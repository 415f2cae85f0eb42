import { type RawBuilder, sql } from "kysely"

/** Rows that were chosen, and which of them to keep. */
interface Choice {
  /** The column by which a row belongs to a record. */
  readonly id: string
  /** The columns between `id` and `costly`. */
  readonly others: ReadonlyArray<string>
  /** A query of rows with the columns `id`, `others` and `costly`, in this order. */
  readonly chosen: RawBuilder<unknown>
  /** A query of the ids of the records that changed, in a column of the same name. */
  readonly changed: RawBuilder<unknown>
}

/** The rows that were chosen and belong to a record that changed. */
export const onlyChanged = ({ changed, chosen, id, others }: Choice): RawBuilder<unknown> => {
  const own = sql.ref(id)
  const columns = sql.join([own, ...others.map((column) => sql.ref(column)), sql.ref("costly")])
  const none = sql.join([own, ...others.map(() => sql`null`), sql`false`])
  return sql`
    select ${columns} from (
      select *, bool_or(not chosen) over (partition by ${own}) as changed
      from (
        select *, true as chosen from (${chosen}) as found
        union all
        select ${none}, false from (${changed}) as later
      ) as everything
    ) as marked
    where chosen and changed`
}
