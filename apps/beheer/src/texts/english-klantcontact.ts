import type { dutchKlantcontact } from "./dutch-klantcontact.ts"

export const englishKlantcontact: typeof dutchKlantcontact = {
  title: "The contact",
  involved: "Who was involved in this contact",
  nobody: "Nobody is registered with this contact.",
  notLinked: "Not linked",
  whole: "The whole contact, with everybody involved",
  back: "Back to the contact"
}
