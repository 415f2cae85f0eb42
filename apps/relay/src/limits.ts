import { defaultDeliveryPolicy } from "@betrokkene/domain"

/** Inclusive bounds of the settings, and their values when nothing is set. Times are in milliseconds. */
export const limits = {
  pollInterval: { minimum: 10, maximum: 60_000, usual: 1_000 },
  concurrency: { minimum: 1, maximum: 64, usual: 8 },
  timeout: { minimum: 100, maximum: 60_000, usual: 10_000 },
  attempts: { minimum: 1, maximum: 1_000, usual: defaultDeliveryPolicy.pogingen }
} as const

export type Limit = typeof limits[keyof typeof limits]
