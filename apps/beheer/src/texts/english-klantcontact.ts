import type { dutchKlantcontact } from "./dutch-klantcontact.ts"

export const englishKlantcontact: typeof dutchKlantcontact = {
  title: "The contact",
  involved: "Who was involved in this contact",
  more: "More people are involved than stand here. The page of the contact has them all.",
  nobody: "Nobody is registered with this contact.",
  notLinked: "Not linked",
  whole: "The whole contact, with everybody involved",
  back: "Back to the contact"
}
