import { readFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

/**
 * The entry point of the image: runs the program that the first argument names, with the other arguments, in this
 * process, so that signals reach the program itself.
 */
const folder = import.meta.dirname
const programs = JSON.parse(readFileSync(join(folder, "programs.json"), "utf8")) as ReadonlyArray<string>

/** SUCCESS_EXIT_CODES: the exit codes, separated by commas, that count as success for whatever started the container. */
const success = process.env["SUCCESS_EXIT_CODES"] ?? ""
const [name = ""] = process.argv.slice(2)

const usage = `Gebruik: PROGRAMMA [ARGUMENT ...]

Programma's: ${programs.join(", ")}. PROGRAMMA --help legt uit wat een programma kan, en welke instellingen het heeft.

Omgeving
  SUCCESS_EXIT_CODES  de afsluitcodes die als geslaagd gelden, met komma's ertussen; het programma eindigt dan met 0
  de instellingen van het programma zelf
`

const wrongUsage = !/^(?:[0-9]{1,3}(?:,[0-9]{1,3})*)?$/u.test(success)
  ? "SUCCESS_EXIT_CODES: geef afsluitcodes van 0 tot en met 255 met komma's ertussen, zoals 1,5.\n"
  : programs.includes(name)
  ? undefined
  : usage

if (name === "--help" || name === "-h") process.stdout.write(usage)
else if (wrongUsage !== undefined) {
  process.stderr.write(wrongUsage)
  process.exitCode = 2
} else {
  const accepted = success.split(",").filter((code) => code !== "").map(Number)
  process.on("exit", (code) => {
    if (accepted.includes(code)) process.exitCode = 0
  })
  const file = join(folder, `${name}.mjs`)
  // As if the program had been started itself: it reads its arguments, and starts workers of the same file.
  process.argv.splice(1, 2, file)
  // There is no npm here: what a program says of a command names it as this entry point takes it.
  process.env["RUN_BY_IMAGE"] = "true"
  await import(pathToFileURL(file).href)
}
