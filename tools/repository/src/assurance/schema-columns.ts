/** The columns of each table in the text of the schema that the tests of the migrations keep. */
export const schemaColumns = (schema: string): ReadonlyMap<string, ReadonlyArray<string>> => {
  const parts = schema.split(/\n\n(?=\S)/u)
  const tables = parts.flatMap((part) => {
    const [name = "", ...lines] = part.split("\n")
    const columns = lines.flatMap((line) =>
      /^ {2}([a-z_]+) (?:uuid|text|timestamp|boolean|integer|bigint|smallint|jsonb|double|character|bytea|numeric|date|inet)/u
        .exec(line)?.[1] ?? []
    )
    return /^[a-z_0-9]+$/u.test(name) && columns.length > 0 ? [[name, columns] as const] : []
  })
  return new Map(tables)
}
