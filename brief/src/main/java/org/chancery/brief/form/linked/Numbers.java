package org.chancery.brief.form.linked;

import java.math.BigDecimal;

/** Numbers in digits alone. */
final class Numbers {
  private Numbers() {}

  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
