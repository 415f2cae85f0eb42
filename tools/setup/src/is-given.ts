import { fileVariable } from "@betrokkene/program"

/** Whether the caller gives this secret, itself or in a file. An empty text is nothing. */
export const isGiven = (environment: NodeJS.ProcessEnv, name: string): boolean =>
  [name, fileVariable(name)].some((variable) => (environment[variable] ?? "") !== "")
