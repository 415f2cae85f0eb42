/** Whom somebody tells of a weakness in this installation. */
export interface SecurityContact {
  /** URIs, the preferred one first. */
  readonly contacts: ReadonlyArray<string>
  /** Where it stands what the finder of a weakness may do and may expect. */
  readonly policy?: string
  /** Tags of BCP 47. */
  readonly languages: ReadonlyArray<string>
}
