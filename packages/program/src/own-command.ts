/** The programs that a person calls by a command. */
export type ProgramName =
  | "api"
  | "audit"
  | "beheer"
  | "migrate"
  | "after-restore"
  | "reconciliation"
  | "relay"
  | "tokens"

/**
 * How a person calls a program here: `npm run …` in the repository, and by its name in the image, which has no npm. The
 * entry point of the image sets RUN_BY_IMAGE.
 */
export const ownCommand = (program: ProgramName, ...args: ReadonlyArray<string>): string => {
  if (process.env["RUN_BY_IMAGE"] === "true") {
    return [...(program === "after-restore" ? ["migrate", program] : [program]), ...args].join(" ")
  }
  const script = program === "reconciliation" ? "reconcile" : program
  return ["npm run", script, ...(args.length === 0 ? [] : ["--", ...args])].join(" ")
}
