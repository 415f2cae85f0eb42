/** The path of a page of this program, for where to go next. Anything else, such as another host, leads to the start. */
export const localPath = (text: string | undefined): string => {
  if (text === undefined || !text.startsWith("/")) return "/"
  const url = URL.parse(text, "http://here.invalid")
  return url === null || url.origin !== "http://here.invalid" ? "/" : url.pathname + url.search
}
