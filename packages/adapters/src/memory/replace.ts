import { type Versie, VersieConflict } from "@betrokkene/domain"
import { HashMap, Option, Result } from "effect"

/** The record, if it is at the expected version (B12). */
export const atVersion = <A extends { readonly versie: Versie }>(
  records: HashMap.HashMap<string, A>,
  id: string,
  expected: Versie
): Result.Result<A, VersieConflict> => {
  const current = HashMap.get(records, id)
  return Option.isSome(current) && current.value.versie === expected
    ? Result.succeed(current.value)
    : Result.fail(new VersieConflict())
}

/** The records with this one instead of its earlier version. */
export const replace = <A extends { readonly id: string; readonly versie: Versie }>(
  records: HashMap.HashMap<string, A>,
  record: A,
  expected: Versie
): Result.Result<HashMap.HashMap<string, A>, VersieConflict> =>
  Result.map(atVersion(records, record.id, expected), () => HashMap.set(records, record.id, record))

/** The records with these ids, each once. Ids without a record are skipped. */
export const withIds = <A>(records: HashMap.HashMap<string, A>, ids: ReadonlyArray<string>): ReadonlyArray<A> =>
  [...new Set(ids)].flatMap((id) => Option.toArray(HashMap.get(records, id)))

/** The records with each of these instead of its earlier version. */
export const replaceAll = <A extends { readonly id: string; readonly versie: Versie }>(
  records: HashMap.HashMap<string, A>,
  changes: ReadonlyArray<{ readonly voor: A; readonly na: A }>
): Result.Result<HashMap.HashMap<string, A>, VersieConflict> =>
  changes.every(({ voor }) => Result.isSuccess(atVersion(records, voor.id, voor.versie)))
    ? Result.succeed(HashMap.setMany(records, changes.map(({ na }) => [na.id, na] as const)))
    : Result.fail(new VersieConflict())
