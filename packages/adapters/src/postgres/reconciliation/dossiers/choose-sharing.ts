import type { BlockingKey } from "@betrokkene/domain"
import type { BlockKind } from "@betrokkene/domain/internal"
import { type RawBuilder, sql } from "kysely"
import { sharedBlocks } from "./blocks.ts"

/** A partij with one of the keys; or a key that too many partijen share. */
type Sharing =
  | { readonly partij_id: string; readonly large_block: null }
  | { readonly partij_id: null; readonly large_block: BlockKind; readonly key: string }

/** The partijen with one of these blocking keys, each found by an index. The same partij and the same key come once. */
export const chooseSharing = (keys: ReadonlyArray<BlockingKey>, largestBlock: number): RawBuilder<Sharing> => {
  const given = (soort: BlockKind) =>
    sql`select key from unnest(${
      keys.filter((one) => one.soort === soort).map(({ key }) => key)
    }::text[]) as given (key)`
  const blocks = sharedBlocks({
    keys: {
      email: given("email"),
      telefoon: given("telefoon"),
      naam: given("naam"),
      // A key by straat never reads as one by postcode.
      adres: given("adres"),
      straat: given("adres")
    },
    columns: sql`key`,
    smallest: 1,
    largest: largestBlock,
    namesLarge: true
  })
  return sql<Sharing>`
    select distinct block_partij_id as partij_id, large_block, case when large_block is not null then key end as key
    from (${blocks}) as found
    where block_partij_id is not null or large_block is not null`
}
