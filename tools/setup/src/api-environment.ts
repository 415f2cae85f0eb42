import { bounds } from "@betrokkene/api-process"
import type { StartEnvironment } from "./start-environment.ts"

/** So that a first start shows what `security.txt` looks like. */
const exampleContact = "mailto:beveiliging@example.nl"

/** The variables of the API: those that are given, and where it listens. */
export const apiEnvironment = async (
  environment: NodeJS.ProcessEnv,
  { host, port }: StartEnvironment
): Promise<NodeJS.ProcessEnv> => ({
  SECURITY_CONTACT: exampleContact,
  ...environment,
  // The last of two equal flags counts, so the flags of the caller overrule our bounds.
  NODE_OPTIONS: `${await bounds()} ${environment["NODE_OPTIONS"] ?? ""}`,
  HOST: host,
  PORT: port,
  // Whoever tries the API on this machine has no authority for it.
  TLS_CERTIFICATE: "",
  TLS_CERTIFICATE_FILE: "",
  TLS_KEY: "",
  TLS_KEY_FILE: ""
})

/** The address at which this machine reaches the API. One that stands for every address is no place to go to. */
export const apiAddress = ({ host, port }: StartEnvironment): string => {
  const reached = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host
  return `http://${inUrl(reached)}:${port}`
}

/** A host as it stands in a URL. */
export const inUrl = (host: string): string => host.includes(":") ? `[${host}]` : host
