import { resolve } from "node:path"

/** The settings of `npm start`. */
export interface StartEnvironment {
  readonly host: string
  readonly port: string
  /** The port of the web application. */
  readonly webPort: string
  readonly dataFolder: string
  /** Where the register is kept: in memory, in a given database, or in one that is started here. */
  readonly storage: "memory" | "given-database" | "embedded-database"
}

/** Reads the environment and adds defaults. A relative DATA_DIR is under the current folder. */
export const startEnvironment = (environment: NodeJS.ProcessEnv): StartEnvironment => ({
  host: given(environment["HOST"]) ?? "127.0.0.1",
  port: given(environment["PORT"]) ?? "8080",
  webPort: given(environment["BEHEER_PORT"]) ?? "8081",
  dataFolder: resolve(given(environment["DATA_DIR"]) ?? ".data"),
  storage: environment["STORAGE"] === "memory"
    ? "memory"
    : (given(environment["DATABASE_URL"]) ?? given(environment["DATABASE_URL_FILE"])) === undefined
    ? "embedded-database"
    : "given-database"
})

const given = (value: string | undefined): string | undefined => value === "" ? undefined : value
