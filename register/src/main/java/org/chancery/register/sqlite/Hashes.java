package org.chancery.register.sqlite;

import org.chancery.record.Fingerprint;

/** Words as whole numbers, which take less room in an index. */
final class Hashes {
  private Hashes() {}

  /**
   * 60 bits of SHA-256s; the first 24 from what stands behind the key's last bar, which is the day
   * if the key has one: so what comes on one day lies on one page of the file. That two keys share
   * a number costs a comparison and no more.
   */
  static long of(String key) {
    String day = Fingerprint.ofText(key.substring(key.lastIndexOf('|') + 1)).substring(0, 6);
    return Long.parseLong(day + Fingerprint.ofText(key).substring(0, 9), 16);
  }
}
