import { readFileSync } from "node:fs"
import { join } from "node:path"
import { repository } from "./repository.ts"

const read = (file: string): string => readFileSync(join(repository, "apps", file), "utf8")

const page = (file: string): ReadonlyArray<string> =>
  [...read(file).matchAll(/^\| `([A-Z_]+)` \|(.*)$/gmu)].flatMap(([, name = "", rest = ""]) =>
    rest.includes(`\`${name}_FILE\``) ? [name, `${name}_FILE`] : [name]
  )

/** The part on the environment of what `--help` prints. */
const help = (app: string): ReadonlyArray<string> => {
  const [, part = ""] = /^Omgeving\n([\s\S]*?)\nAfsluitcodes/mu.exec(read(`${app}/src/usage.ts`)) ?? []
  return [...part.matchAll(/^ {2}([A-Z_]+) |\b([A-Z_]+_FILE)\b/gmu)].map(([, name = "", file = ""]) => name || file)
}

/** The settings of each program, as its own page or `--help` has them. */
export const settings: Readonly<Record<string, ReadonlyArray<string>>> = {
  api: page("api/docs/configuration.md"),
  audit: help("audit"),
  beheer: page("beheer/README.md"),
  migrate: help("migrate"),
  reconciliation: help("reconciliation"),
  relay: page("relay/docs/configuration.md"),
  tokens: help("tokens")
}

/** Settings of Node, of the driver of PostgreSQL, and of the entry point of the image. */
const ofAll = ["NODE_OPTIONS", "NODE_EXTRA_CA_CERTS", "PGSSLMODE", "SUCCESS_EXIT_CODES"]

/** Those of these names that a program does not read. */
export const unknownSettings = (program: string, names: ReadonlyArray<string>): ReadonlyArray<string> =>
  names.filter((name) => !ofAll.includes(name) && settings[program]?.includes(name) !== true)
