/** The provider or its keys cannot be had; `reason` is a technical code. */
export class ProviderUnreachable extends Error {
  override readonly name = "ProviderUnreachable"
  readonly reason: string
  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}
