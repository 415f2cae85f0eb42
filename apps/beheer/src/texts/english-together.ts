import type { dutchTogether } from "./dutch-together.ts"

export const englishTogether: typeof dutchTogether = {
  choose: "Decide together",
  intro: "You can look at proposals on the same ground together, ten at most. Choose them, and press the button below "
    + "the list. Nothing changes yet.",
  look: "Look at the chosen proposals",
  noneHere: "There are none here. Look further by 'Next'.",
  none: "Choose one or more proposals first.",
  tooMany: "Choose ten proposals at most. Nothing was done.",
  notAlike: "These proposals do not have the same ground. Choose proposals with the same ground. Nothing was done.",
  title: "Decide together",
  chosen: "Chosen proposals",
  ground: "The ground that they share",
  leftOut: "Not everything that you chose can be decided on together. This is left out:",
  proposal: "Proposal",
  why: "See why: proposal",
  action: "Each contact is linked to the person or organisation beside it. Each proposal is carried out by itself.",
  accept: "Accept all",
  reject: "Reject all",
  result: "What was done",
  allDone: "All of it was done.",
  notAllDone: "Not all of it was done. Below is what was not, and why.",
  accepted: "Accepted",
  rejected: "Rejected",
  notDone: "Not done",
  done: "Done",
  undoEach: "Is one of them wrong? Open it, and undo it there.",
  outcomes: "What came of each proposal",
  outcome: "Outcome",
  outcomeNames: {
    done: "Done.",
    "under-way": "This is much work and goes on. Look again in a minute.",
    gone: "This is no longer in the register.",
    decided: "This was decided on already.",
    changed: "This was changed meanwhile. Look at it by itself.",
    alone: "You must decide on this by itself.",
    outdated: "The data have changed meanwhile, and the proposal is no longer right.",
    away: "The register does not answer. It is not certain whether this was done. Try again.",
    refused: "The register refuses this. Look at it by itself."
  }
}
