/** From least to most urgent. */
export const logLevels = ["debug", "info", "warn", "error"] as const
export type LogLevel = typeof logLevels[number]

/** Writes one line. Fields never hold personal data. */
export type Log = (level: LogLevel, message: string, fields?: { readonly [name: string]: unknown }) => void

/** JSON lines, of this level and up. */
export const makeLog = (minimum: LogLevel, write: (line: string) => void): Log => (level, message, fields) => {
  if (logLevels.indexOf(level) < logLevels.indexOf(minimum)) return
  write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...fields })}\n`)
}

/** What can be told of a defect: its kind and where it was, and not its message, which may hold what somebody sent. */
export const defectFields = (defect: unknown): { readonly [name: string]: unknown } =>
  defect instanceof Error
    ? {
      defect: defect.name,
      stack: defect.stack?.split("\n").filter((line) => /^\s+at /u.test(line)).map((line) => line.trim())
    }
    : { defect: typeof defect }
