package org.chancery.brief.form.linked;

import org.chancery.record.Fingerprint;

/** Names for things: hashes of what they are known by, so that they stay the same. */
final class Ids {
  private Ids() {}

  /** 24 hexadecimal digits. */
  static String of(String... parts) {
    return Fingerprint.ofText(String.join("\u0001", parts));
  }
}
