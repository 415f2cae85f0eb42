/** What an example says that it prints: the comments behind a console.log, and on the lines right below it. */
export const promisedOutput = (content: string): string =>
  [...content.matchAll(/console\.log\(.*\)(?: \/\/ (.*))?\n((?: *\/\/ .*\n)*)/gu)]
    .flatMap(([, behind, below = ""]) => [
      ...(behind === undefined ? [] : [behind]),
      ...[...below.matchAll(/\/\/ (.*)/gu)].map(([, line]) => line)
    ]).join("\n")
