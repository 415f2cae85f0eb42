/** How the command ends, for whoever starts it. Ended by a signal it is 130. */
export const exitCodes = {
  nietsGevonden: 0,
  bevindingen: 1,
  verkeerdGebruik: 2,
  alBezig: 3,
  mislukt: 4
} as const

export type ExitCode = typeof exitCodes[keyof typeof exitCodes]
