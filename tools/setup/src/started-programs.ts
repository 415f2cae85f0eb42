/** The main files of the programs that `npm start` runs. */
export interface StartedPrograms {
  readonly api: string
  readonly migrate: string
  readonly web: string
}
