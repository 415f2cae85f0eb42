/** Whether one of the ranges in the Accept header (RFC 9110, 12.5.1) takes application/json. */
export const acceptsJson = (accept: string | undefined): boolean =>
  accept === undefined || accept.trim() === "" || accept.split(",").some((range) => {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase())
    const quality = parameters.find((parameter) => parameter.startsWith("q="))
    return ["*/*", "application/*", "application/json"].includes(type) &&
      !(quality !== undefined && Number(quality.slice(2)) === 0)
  })

/** Whether the Content-Type is one of the media types, in UTF-8. */
export const isMediaType = (contentType: string, mediaTypes: ReadonlyArray<string>): boolean => {
  const [type = "", ...parameters] = contentType.split(";").map((part) => part.trim().toLowerCase())
  return mediaTypes.includes(type)
    && parameters.every((parameter) => !parameter.startsWith("charset=") || /^charset="?utf-8"?$/u.test(parameter))
}
