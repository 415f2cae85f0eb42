/** The word that `type` of an error ends in, by its code. */
export const errorNames: { readonly [code: string]: string } = {
  "invalid": "ValidationError",
  "parse_error": "ParseError",
  "not_authenticated": "NotAuthenticated",
  "authentication_failed": "AuthenticationFailed",
  "permission_denied": "PermissionDenied",
  "not_found": "NotFound",
  "method_not_allowed": "MethodNotAllowed",
  "not_acceptable": "NotAcceptable",
  "unsupported_media_type": "UnsupportedMediaType"
}
