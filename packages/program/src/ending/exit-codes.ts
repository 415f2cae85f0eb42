/** How a program can end: a code for the program that started it, and its meaning for `--help`. */
export type ExitCodes = Readonly<Record<string, { readonly code: number; readonly meaning: string }>>

/** The exit codes as lines for `--help`. */
export const exitCodeLines = (codes: ExitCodes): string => {
  const width = Math.max(...Object.values(codes).map(({ code }) => String(code).length)) + 2
  return Object.values(codes).map(({ code, meaning }) => `  ${String(code).padEnd(width)}${meaning}\n`).join("")
}
