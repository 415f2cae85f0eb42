import type { NaamProfile } from "./naam-profile.ts"

/**
 * Whether an e-mail address, in compared form, is by its name that of a family or an office: it says so, or it says the
 * achternaam of this person and nothing of a first name. So a son who has his father's name may use it too.
 */
export const isSharedEmail = (email: string, { achternaam, wholeAchternaam }: NaamProfile): boolean => {
  const said = email.slice(0, Math.max(0, email.lastIndexOf("@"))).replaceAll("ij", "y").replace(/[^a-z]/gu, "")
  if (offices.has(said)) return true
  const rest = said.replace(/^(?:de)?(?:familie|family|fam|gezin|huize)/u, "")
  return (rest === "" || rest === achternaam || rest === wholeAchternaam) && achternaam !== ""
    || (rest !== said && /^(?:de)?(?:familie|family|fam|gezin|huize)[._-]/u.test(email))
}

const offices: ReadonlySet<string> = new Set(
  "info mail post contact kantoor administratie secretariaat receptie balie algemeen".split(" ")
)
