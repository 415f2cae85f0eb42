/** The path of a page of this program, for where to go next. Anything else, such as another host, leads to the start. */
export const localPath = (text: string | undefined): string => {
  if (text === undefined || !text.startsWith("/")) return "/"
  const url = URL.parse(text, "http://here.invalid")
  if (url === null || url.origin !== "http://here.invalid") return "/"
  // What is left of "/.//elsewhere" begins with the name of a host again.
  return url.pathname.startsWith("//") ? "/" : url.pathname + url.search
}
