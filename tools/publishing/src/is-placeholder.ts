/** Whether an address is one that RFC 2606 reserves for examples, or none at all: nobody can look there. */
export const isPlaceholder = (address: string): boolean =>
  /^$|[/@.]example\.(?:org|com|net|nl)(?:[:/]|$)|\.invalid(?:[:/]|$)/u.test(address)
