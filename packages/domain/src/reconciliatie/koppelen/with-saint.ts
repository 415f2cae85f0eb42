/** A folded name with its first word, if that is St., written as Sint: somebody's name, or that of what is named after him. */
export const withSaint = (naam: string): string => naam.replace(/^st(?=[a-z]{3})/u, "sint")
