/**
 * Whether versions that do not know this migration must no longer work on the database: it takes away what they use.
 * Earlier versions go by the name, so it is part of what is released.
 */
export const endsSupport = (migration: string): boolean => migration.endsWith("-contract")
