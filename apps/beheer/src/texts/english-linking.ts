import type { dutchLinking } from "./dutch-linking.ts"

export const englishLinking: typeof dutchLinking = {
  intro: "Do you know now who this is? Search by a number. You first see whom you found.",
  find: "Search who this is",
  unknown: "This number is not known in the register. Nothing was linked.",
  several:
    "This number belongs to several persons or organisations. Nothing was linked. First somebody must merge them.",
  found: "Found. Is this the person or organisation that you mean?",
  link: "Yes, link",
  changed: "This number now belongs to somebody else than you saw. Nothing was linked. Search again.",
  unlink: "Unlink",
  unlinkIntro: "Does this contact not belong to this person or organisation? Then you can unlink it. "
    + "What was given for this contact stays.",
  unlinkConfirm: "Yes, unlink"
}
