import type { dutchRunning } from "./dutch-running.ts"

export const englishRunning: typeof dutchRunning = {
  notices: "Notices",
  noticesTitle: "Notices that did not arrive",
  noticesIntro:
    "The register tells other systems what changes. Another system did not take these notices, and they are not sent any "
    + "more. Later notices about the same record wait for them.",
  noticesNone: "All notices arrived or are still on their way.",
  subscriber: "Other system",
  event: "What happened",
  record: "Record",
  reason: "Why not",
  attempts: "Attempts",
  since: "Since",
  waiting: "Waiting for it",
  decide: "What now",
  answered: "The system answered",
  gone: "The system says that it is gone",
  late: "The system did not answer in time",
  unreachable: "The system could not be reached",
  again: "Send again",
  drop: "Drop",
  dropIntro:
    "The other system never gets this notice, and you cannot undo that. It is recorded with the record that the "
    + "notice was dropped.",
  dropConfirm: "Yes, drop it",
  isSentAgain: "The notice is sent again.",
  isDropped: "The notice was dropped.",
  noticeGone: "Nothing happened: this notice is not there any more.",
  tokens: "Tokens",
  tokensIntro:
    "A token lets a program or a person in. The token itself stands nowhere. Your administrator makes a new token.",
  tokensNone: "There are no tokens.",
  holder: "Of",
  state: "State",
  states: { valid: "Valid", expired: "Expired", revoked: "Revoked" },
  scopes: "May",
  made: "Made",
  expires: "Valid until",
  noEnd: "Until it is revoked",
  lastUsed: "Last used",
  never: "Never yet",
  by: "by",
  revoke: "Revoke",
  revokeIntro: "Within five seconds, who has this token does not get in any more. You cannot undo that.",
  revokeConfirm: "Yes, revoke it",
  isRevoked: "The token was revoked.",
  wasRevoked: "Nothing happened: this token was revoked already.",
  own: "You are logged in with this token yourself. If you revoke it, you cannot go on. Nothing has happened yet.",
  ownConfirm: "Yes, revoke my own token too"
}
