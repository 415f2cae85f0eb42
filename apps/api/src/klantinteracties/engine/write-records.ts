import type { RegisterUnavailable } from "@betrokkene/domain"
import { Effect } from "effect"
import type { Shown as ShownRecord } from "../../accounting/shown.ts"
import type { Ports } from "../../http/ports.ts"
import type { Expansion, Follow, Resource, Right, WriteContext } from "./resource.ts"
import { writeRecord } from "./whole-record.ts"

/** Records as they are answered, and whose data they show. */
export interface Written {
  readonly records: ReadonlyArray<{ readonly [name: string]: unknown }>
  readonly shows: ReadonlyArray<ShownRecord>
}

/** Where the records stand: a list always has `_expand`, a single record only if there is something in it. */
export type Place = "in a list" | "alone"

/**
 * Writes records with the relations that are asked for. Each relation is followed for all records at once, so the work
 * does not grow with their number, and each record is written out wherever it is behind one.
 */
export const writeRecords = <Shown>(
  resource: Resource<Shown>,
  expansions: ReadonlyArray<Expansion<Shown>>,
  shown: ReadonlyArray<Shown>,
  asked: ReadonlyArray<string>,
  context: WriteContext,
  place: Place
): Effect.Effect<Written, RegisterUnavailable, Ports> =>
  Effect.map(
    Effect.forEach(
      expansions.filter(({ name }) => asked.includes(name)),
      (expansion) =>
        Effect.map(
          expansion.write(shown, nestedIn(expansion.name, asked), context),
          (written) => ({ name: expansion.name, ...written })
        )
    ),
    (written) => ({
      records: shown.map((one) => ({
        ...writeRecord(resource, one, context.base),
        ...(place === "in a list" || written.length > 0
          ? { _expand: Object.fromEntries(written.map(({ name, of }) => [name, of(one)])) }
          : {})
      })),
      shows: [...shown.flatMap(resource.shows), ...written.flatMap(({ shows }) => shows)]
    })
  )

type Gather<Stored, Shown> = (
  stored: ReadonlyArray<Stored>,
  right: Right
) => Effect.Effect<ReadonlyArray<Shown>, RegisterUnavailable, Ports>

/** Records as they are answered after they were made, from those that were stored. */
export const writeAllStored = <Stored, Shown>(resource: Resource<Shown>, gather: Gather<Stored, Shown>) =>
(
  stored: ReadonlyArray<Stored>,
  context: WriteContext
): Effect.Effect<Written, RegisterUnavailable, Ports> =>
  Effect.flatMap(
    gather(stored, context.right),
    (shown) => writeRecords(resource, [], shown, [], context, "alone")
  )

/** As {@link writeAllStored}, of one that was made or changed. */
export const writeStored = <Stored, Shown>(resource: Resource<Shown>, gather: Gather<Stored, Shown>) => {
  const writeAll = writeAllStored(resource, gather)
  return (stored: Stored, context: WriteContext) => writeAll([stored], context)
}

const nestedIn = (name: string, asked: ReadonlyArray<string>): ReadonlyArray<string> =>
  asked.flatMap((path) => path.startsWith(`${name}.`) ? [path.slice(name.length + 1)] : [])

/** A relation to records of another kind, with what may be written out of these. */
export const expansion = <Shown, Other>(
  name: string,
  isList: boolean,
  resource: Resource<Other>,
  follow: Follow<Shown, Other>,
  nested: ReadonlyArray<Expansion<Other>> = []
): Expansion<Shown> => ({
  name,
  isList,
  names: nested.flatMap((inner) => [inner.name, ...inner.names.map((path) => `${inner.name}.${path}`)]),
  write: Effect.fnUntraced(function*(shown, asked, context) {
    const behind = yield* follow(shown, context.right)
    const others = [...new Set(shown.flatMap(behind))]
    const { records, shows } = yield* writeRecords(resource, nested, others, asked, context, "alone")
    const written = new Map(others.map((other, index) => [other, records[index]]))
    return {
      of: (one) => {
        const found = behind(one).map((other) => written.get(other))
        return isList ? found : found[0] ?? null
      },
      shows
    }
  })
})
