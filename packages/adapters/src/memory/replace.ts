import { type Versie, VersieConflict } from "@betrokkene/domain"
import { HashMap, Option, Result } from "effect"

/** The record, if it is there at the version that was expected (B12). */
export const opVersie = <A extends { readonly versie: Versie }>(
  records: HashMap.HashMap<string, A>,
  id: string,
  verwacht: Versie
): Result.Result<A, VersieConflict> => {
  const huidig = HashMap.get(records, id)
  return Option.isSome(huidig) && huidig.value.versie === verwacht
    ? Result.succeed(huidig.value)
    : Result.fail(new VersieConflict())
}

/** The records with this one in the place of its earlier version. */
export const vervang = <A extends { readonly id: string; readonly versie: Versie }>(
  records: HashMap.HashMap<string, A>,
  record: A,
  verwacht: Versie
): Result.Result<HashMap.HashMap<string, A>, VersieConflict> =>
  Result.map(opVersie(records, record.id, verwacht), () => HashMap.set(records, record.id, record))

/** The records with these ids that are there, each once. */
export const metIds = <A>(records: HashMap.HashMap<string, A>, ids: ReadonlyArray<string>): ReadonlyArray<A> =>
  [...new Set(ids)].flatMap((id) => Option.toArray(HashMap.get(records, id)))
