package org.chancery.documents.mail;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * A leaf of a mail's tree.
 *
 * @param mediaType without parameters, in small letters
 * @param charset that it says it is in
 * @param fileName under which it is attached
 * @param attached whether it is to be kept apart from the words
 * @param flowed whether a line that ends in a space goes on in the next (RFC 3676)
 * @param bytes decoded from its transfer encoding; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Part(
    String mediaType,
    Optional<Charset> charset,
    Optional<String> fileName,
    boolean attached,
    boolean flowed,
    byte[] bytes) {
  boolean isWords(String type) {
    return mediaType.equals(type) && !attached;
  }
}
