/** The name under which a connection prepares a query; `undefined` when it is not prepared. */
export type QueryName = (text: string) => string | undefined

/**
 * Names the first `count` distinct queries that read or write rows. A connection parses and plans a named query once.
 */
export const preparedNames = (count: number): QueryName => {
  const names = new Map<string, string>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined || names.size >= count || !/^\s*(?:select|insert|update|delete|with)\b/iu.test(text)) {
      return known
    }
    const name = `v${names.size}`
    names.set(text, name)
    return name
  }
}
