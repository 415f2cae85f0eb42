/**
 * How long it is kept who read what, in days. Nothing is deleted before the minimum, whatever the policy says: somebody
 * who can set the policy cannot erase their own traces.
 */
export const raadplegingRetention = { minimum: 180, usual: 1095 } as const
