/** The records by what they belong to, in their order. */
export const grouped = <A>(
  records: ReadonlyArray<A>,
  ownerOf: (record: A) => string | undefined
): (owner: string) => ReadonlyArray<A> => {
  const groups = Map.groupBy(records, ownerOf)
  return (owner) => groups.get(owner) ?? []
}
