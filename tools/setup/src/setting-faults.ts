import { portFaults } from "@betrokkene/program"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { text } from "node:stream/consumers"
import { apiAddress, apiEnvironment } from "./api-environment.ts"
import { cannotListen } from "./cannot-listen.ts"
import { givenDatabases, withoutOwner } from "./databases.ts"
import { folderFault } from "./folder-fault.ts"
import { isGiven } from "./is-given.ts"
import type { StartEnvironment } from "./start-environment.ts"
import type { StartedPrograms } from "./started-programs.ts"
import { webEnvironment, webHost } from "./web-environment.ts"

/** In the place of a secret that the first start makes. */
const standIn = "0".repeat(40)

/**
 * Everything that is wrong with the settings of `npm start` and of the programs that it runs, by their own checks: a line
 * for each setting, with its name.
 */
export const settingFaults = async (
  programs: StartedPrograms,
  environment: NodeJS.ProcessEnv,
  settings: StartEnvironment
): Promise<ReadonlyArray<string>> => {
  const { host, storage, webPort } = settings
  const api = {
    ...withoutOwner(environment),
    ...(storage === "embedded-database" ? { DATABASE_URL: "postgres://127.0.0.1/register" } : {}),
    ...(isGiven(environment, "API_TOKEN") ? {} : { API_TOKEN: standIn })
  }
  const apiUrl = `${apiAddress(settings)}/api/v1`
  // Where HOST or PORT makes no address, that is told by itself.
  const web = {
    apiUrl: URL.canParse(apiUrl) ? apiUrl : "http://127.0.0.1/api/v1",
    host,
    sessionSecret: async () => standIn,
    webPort
  }
  const found = await Promise.all([
    apiEnvironment(api, settings).then((own) => faultsOf(programs.api, own)),
    addressFaults(environment, settings),
    folderFaults(environment, settings),
    webEnvironment(environment, web).then((own) => faultsOf(programs.web, own)).then(aboutHost),
    // Without an address of the owner it is the address of the API, which is checked already.
    storage === "given-database" && isGiven(environment, "OWNER_DATABASE_URL")
      ? faultsOf(programs.migrate, { ...withoutOwner(environment), ...givenDatabases(environment).migration })
      : []
  ])
  // What two programs read is told once, by the first.
  return found.flatMap((faults, place) => {
    const told = found.slice(0, place).flat().map(settingOf)
    return faults.filter((fault) => !told.includes(settingOf(fault)))
  })
}

const settingOf = (fault: string): string | undefined => /^\w+/u.exec(fault)?.[0]

/** What a program finds wrong with its settings. */
const faultsOf = async (entry: string, env: NodeJS.ProcessEnv): Promise<ReadonlyArray<string>> => {
  const program = spawn(process.execPath, [entry, "--check"], { env, stdio: ["ignore", "pipe", "inherit"] })
  const [told, [code]] = await Promise.all([text(program.stdout), once(program, "exit")])
  if (code !== 0 && code !== 2) throw new Error(`${entry} cannot check its settings.`)
  return told.split("\n").filter((line) => line !== "")
}

/** `npm start` tells the web application where the API is, so the caller knows that address as HOST. */
const aboutHost = (faults: ReadonlyArray<string>): ReadonlyArray<string> =>
  faults.map((fault) =>
    settingOf(fault) === "API_URL"
      ? "HOST: de webapplicatie bereikt de API zonder TLS, dus alleen op deze machine; geef 127.0.0.1, of 0.0.0.0 voor elk adres."
      : fault
  )

const addressFaults = async (
  environment: NodeJS.ProcessEnv,
  { host, port, webPort }: StartEnvironment
): Promise<ReadonlyArray<string>> => {
  const addresses = [["PORT", port, host], ["BEHEER_PORT", webPort, webHost(environment, host)]] as const
  const refused = await Promise.all(addresses.map(async ([name, number, address]) => {
    if (!/^\d{1,5}$/u.test(number) || Number(number) > 65_535) return []
    if (Number(number) === 0) return [`${name}: geef een getal van 1 tot en met 65535, want dit adres wordt genoemd.`]
    const code = await cannotListen(address, Number(number))
    if (code === undefined || code === "EADDRINUSE") return []
    return code === "EACCES"
      ? [`${name}: dit account mag die poort niet gebruiken; geef een getal van 1024 of hoger.`]
      : [`HOST: op dit adres kan deze machine niet luisteren (${code}); geef een adres dat zij heeft.`]
  }))
  const ports = { PORT: port, METRICS_PORT: "", BEHEER_PORT: webPort, BEHEER_METRICS_PORT: "" }
  return [
    ...new Set(refused.flat()),
    ...portFaults(
      Object.fromEntries(
        Object.entries(ports).map(([name, own]) => [name, portOf(own === "" ? environment[name] : own)])
      )
    )
  ]
}

const portOf = (value = ""): number | undefined => /^\d+$/u.test(value) ? Number(value) : undefined

const folderFaults = async (
  environment: NodeJS.ProcessEnv,
  { dataFolder, storage }: StartEnvironment
): Promise<ReadonlyArray<string>> => {
  const isUsed = storage === "embedded-database" ||
    ["API_TOKEN", "IDEMPOTENCY_SECRETS", "BEHEER_SESSION_SECRET"].some((name) => !isGiven(environment, name))
  const code = isUsed ? await folderFault(dataFolder) : undefined
  return code === undefined
    ? []
    : [`DATA_DIR: in deze map is niet te schrijven (${code}). Geef een map die dit programma mag maken en vullen.`]
}
