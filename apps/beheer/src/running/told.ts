/** What is told on a page about what was just tried. */
export interface Told {
  readonly told?: { readonly kind: "error" | "ok" | "warning"; readonly message: string } | undefined
}
