import { readOptions, WrongUsage } from "@betrokkene/program/command-line"
import type { Assignment } from "./conformance.ts"
import { readCases, readScenarios } from "./files.ts"

/** A run, and how it is reported. */
export interface Command extends Assignment {
  readonly json: boolean
}

export const usage =
  `Usage: npm run conformance -- --url URL [--token TOKEN] [--bearer] [--as openklant] [--scenarios] [--only NAME,NAME]
         [--json]

Judges whether a server keeps the contract of Open Klant, by requests alone. Records of people who do not exist are made
and removed: use a register for trials.

  --url URL        the address of the API, such as https://host/klantinteracties/api/v1
  --token TOKEN    the token; without it that in CONFORMANCE_TOKEN, which other users of the machine do not see
  --bearer         send the token as Bearer, for one of an identity provider
  --as openklant   expect what Open Klant itself answers, also where this register differs on purpose
  --scenarios      what known clients do, call by call, instead of the cases of each resource
  --only NAME      only these resources or clients
  --json           a list instead of a table

Exit code 0: all passed; 1: not, or the server does not answer; 2: wrong usage.
`

/** The parsed arguments; undefined if they ask for the usage text. Throws on wrong usage. */
export const readCommandLine = (
  args: ReadonlyArray<string>,
  kept: string | undefined = process.env["CONFORMANCE_TOKEN"]
): Command | undefined => {
  const { as, bearer, help, json, only, scenarios, token = kept, url } = parse(args)
  if (help) return undefined
  if (as !== "register" && as !== "openklant") throw new WrongUsage("--as is register or openklant.")
  if (token === undefined || token === "") throw new WrongUsage("Give a token with --token or in CONFORMANCE_TOKEN.")
  return {
    url: readUrl(url),
    token,
    scheme: bearer ? "Bearer" : "Token",
    as,
    scenarios,
    json,
    only: readNames(only, scenarios)
  }
}

const parse = (args: ReadonlyArray<string>) =>
  readOptions({
    args: [...args],
    options: {
      url: { type: "string" },
      token: { type: "string" },
      as: { type: "string", default: "register" },
      bearer: { type: "boolean", default: false },
      scenarios: { type: "boolean", default: false },
      only: { type: "string", default: "" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false }
    }
  }).values

const readUrl = (text: string | undefined): string => {
  if (text === undefined || !/^https?:\/\/[^\s?#@]+$/u.test(text)) {
    throw new WrongUsage("--url is the address of the API, such as https://host/klantinteracties/api/v1.")
  }
  return text.replace(/\/+$/u, "")
}

const readNames = (text: string, scenarios: boolean): ReadonlyArray<string> => {
  const names = text.split(",").map((name) => name.trim()).filter((name) => name !== "")
  const known = (scenarios ? readScenarios() : readCases()).map(({ of }) => of)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new WrongUsage(`--only ${unknown.join(", ")}: choose from ${known.join(", ")}.`)
  return names
}
