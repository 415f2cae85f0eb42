import { readOptions, wholeNumberOption, WrongUsage } from "@betrokkene/program/command-line"
import type { Assignment } from "./loading/load.ts"

export const usage = `Usage: npm run dataset -- --betrokkenen N [--seed N] [--database-url URL] [--toevoegen] [--help]

Fills a migrated register with realistic data of nobody: N betrokkenen, with their klantcontacten and partijen.

  --betrokkenen N     how many, 1 to 10000000
  --seed N            which dataset; the same seed and number give the same one; usually 1
  --database-url URL  the register; else DATABASE_URL
  --toevoegen         also into a register that holds data already; what is added then has no identificatoren

Exit code 0: loaded; 1: failed, and nothing was loaded; 2: wrong usage; 3: the register holds data already.
`

/** The parsed arguments; undefined if they ask for the usage text. Throws on wrong usage. */
export const readCommandLine = (
  args: ReadonlyArray<string>,
  environment: Readonly<Record<string, string | undefined>>
): Assignment | undefined => {
  const { betrokkenen, help, seed, toevoegen, ...given } = parse(args)
  if (help) return undefined
  const databaseUrl = given["database-url"] ?? environment["DATABASE_URL"] ?? ""
  if (!/^postgres(?:ql)?:\/\/./u.test(databaseUrl)) {
    throw new WrongUsage(
      "The register is unknown: give --database-url or DATABASE_URL, as postgres://user@host:5432/name."
    )
  }
  return {
    databaseUrl,
    toevoegen,
    aantal: wholeNumberOption("--betrokkenen", betrokkenen, 1, 10_000_000),
    seed: wholeNumberOption("--seed", seed, 0, 2_147_483_647)
  }
}

const parse = (args: ReadonlyArray<string>) =>
  readOptions({
    args: [...args],
    options: {
      "betrokkenen": { type: "string", default: "" },
      "seed": { type: "string", default: "1" },
      "database-url": { type: "string" },
      "toevoegen": { type: "boolean", default: false },
      "help": { type: "boolean", short: "h", default: false }
    }
  }).values
