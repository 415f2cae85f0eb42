import type { dutchReads } from "./dutch-reads.ts"
import { englishActivityTable } from "./english-activity-table.ts"

export const englishReads: typeof dutchReads = {
  look: "See who saw this",
  title: "Who saw this",
  intro: "Each answer of the register that showed this. That you look at this list goes on record too.",
  none: "It is not on record that anybody saw this.",
  caption: "Answers, the newest first",
  operation: "What was done",
  activities: englishActivityTable,
  purpose: "What for",
  noPurpose: "Not told",
  records: "Records in the answer",
  back: "Back"
}
