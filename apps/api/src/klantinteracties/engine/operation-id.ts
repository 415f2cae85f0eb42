/** The id of an operation as Open Klant calls it, such as `partijIdentificatorenList`. */
export const operationIdOf = (collection: string, what: string): string =>
  `${collection.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())}${what}`
