/** The header for a change of the version that a form showed. What is no version is none that a record ever has. */
export const versionHeader = (versie: string): { readonly "If-Match": string } => ({
  "If-Match": /^\d{1,9}$/u.test(versie) ? `"${versie}"` : "\"0\""
})
