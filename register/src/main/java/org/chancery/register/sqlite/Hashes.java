package org.chancery.register.sqlite;

import org.chancery.record.Fingerprint;
import org.chancery.register.fact.FactId;

/** Words as whole numbers, which take less room in an index. */
final class Hashes {
  private Hashes() {}

  /** 60 bits of a SHA-256. That two keys share a number costs a comparison and no more. */
  static long of(String key) {
    return Long.parseLong(Fingerprint.ofText(key).substring(0, 15), 16);
  }

  static long of(FactId id) {
    return Long.parseLong(id.digits(), 16);
  }
}
