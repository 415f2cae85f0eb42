import type { Level } from "./weights.ts"

/**
 * Whether two records share so much of how one person is reached that one initial or another last name is no doubt: an own
 * telephone number, and an own e-mail address or the address.
 */
export const isReachedAlone = (
  { adres, email, telefoon }: { readonly [veld in "adres" | "email" | "telefoon"]: Level }
): boolean => telefoon === "gelijk" && (email === "gelijk" || adres === "gelijk")
