/** The name under which a connection prepares a query, or none where it is not prepared. */
export type Vraagnaam = (tekst: string) => string | undefined

/** Names for the first so many different queries that read or write rows, which a connection then parses and plans once. */
export const voorbereid = (aantal: number): Vraagnaam => {
  const namen = new Map<string, string>()
  return (tekst) => {
    const bekend = namen.get(tekst)
    if (bekend !== undefined || namen.size >= aantal || !/^\s*(?:select|insert|update|delete|with)\b/iu.test(tekst)) {
      return bekend
    }
    const naam = `v${namen.size}`
    namen.set(tekst, naam)
    return naam
  }
}
