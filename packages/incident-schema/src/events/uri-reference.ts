/** As far as a source is looked at: the characters that a URI reference may have (RFC 3986). */
export const uriReference = /^[!#$&-;=?-Z_a-z~[\]%]+$/;
