import { type ListPosition, Tijdstip } from "@betrokkene/domain"
import { regel } from "@betrokkene/domain/internal"
import { Option, Schema } from "effect"
import { hash } from "node:crypto"

/** From where a list goes on: in which list, sorted how, which way, and after or before which place. */
export interface Cursor {
  readonly list: string
  readonly sort: string
  readonly direction: "na" | "voor"
  readonly position: ListPosition
}

const Parts = Schema.Tuple([
  Schema.String,
  Schema.String,
  Schema.Literals(["na", "voor"]),
  Schema.toType(Tijdstip),
  Schema.String.check(Schema.isUUID(undefined, regel("cursor-ongeldig", "Geen cursor van deze lijst.")))
])

/** A cursor is opaque: its content may change with any version. */
export const encodeCursor = ({ list, position, direction, sort }: Cursor): string => {
  const parts = JSON.stringify([list, sort, direction, position.waarde, position.id])
  return Buffer.from(`${checksum(parts)}${parts}`).toString("base64url")
}

/** None for anything that this API did not give out itself for this list in this order. */
export const decodeCursor = (text: string, list: string, sort: string): Option.Option<Cursor> =>
  Option.liftThrowable(() => JSON.parse(Buffer.from(text, "base64url").toString().slice(checksumLength)) as unknown)()
    .pipe(
      Option.flatMap(Schema.decodeUnknownOption(Parts)),
      Option.map(([list, sort, direction, waarde, id]): Cursor => ({
        list,
        sort,
        direction,
        position: { waarde, id }
      })),
      Option.filter((cursor) => encodeCursor(cursor) === text && cursor.list === list && cursor.sort === sort)
    )

const checksumLength = 12

/** Against mistakes, not against malice: a cursor gives no access to anything. */
const checksum = (text: string): string => hash("sha256", text, "base64url").slice(0, checksumLength)
