import type { dutchPrivacy } from "./dutch-privacy.ts"

export const englishPrivacy: typeof dutchPrivacy = {
  title: "Access and erasure",
  inzage: "Everything as a file",
  inzageIntro:
    "The file holds all that is kept about this person or organisation, to give to whoever asked for it. It names no "
    + "staff. That you fetch it goes on record. Read it first: it may say something of somebody else.",
  inzageTitle: "What is kept about you",
  made: "Made on",
  complete: "This file is complete only if it ends with: end of the overview.",
  end: "End of the overview.",
  broken: "This file is not complete: fetching it was interrupted. Fetch it again.",
  part: "Part",
  parts: {
    partij: "Who you are and how you can be reached",
    betrokkenheden: "Contacts that you were involved in",
    bijbehorend: "What belongs to you and your contacts",
    bevindingen: "What the nightly check found",
    eerdereGegevens: "How data were before",
    handelingen: "What was done with the data",
    raadplegingen: "When the data were shown"
  },
  more: "There is more than stands here. Ask your administrator for the rest.",
  nothing: "Nothing.",
  vergetelheid: "Erasure",
  vergetelheidLook: "See what would go",
  vergetelheidIntro: "Nothing has changed yet. If you go on, this happens:",
  vergetelheidPartij: "The person or organisation is erased.",
  vergetelheidBetrokkenen: "Parties to contacts that lose their link and contact details",
  vergetelheidKlantcontacten: "Contacts that lose their texts",
  vergetelheidFirst: "of the first thousand parties to contacts",
  vergetelheidFinal: "This cannot be undone. That it happened stays on record.",
  confirm: "Type the number of this person or organisation to go on",
  confirmWrong: "This is not the number above. Nothing was erased.",
  changed: "Something changed in the meantime. Nothing was erased. See again what would go.",
  forget: "Yes, erase for good",
  forgotten: "This person or organisation was erased.",
  underWay:
    "The erasure has begun and takes longer than a few moments. See later whether it is done: this page is gone "
    + "then.",
  look: "See whether it is done"
}
