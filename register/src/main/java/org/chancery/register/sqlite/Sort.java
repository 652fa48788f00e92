package org.chancery.register.sqlite;

/** What is compared with its like; {@code 1.sql} has the numbers. */
enum Sort {
  ENGAGEMENT(1),
  TEXT(2),
  FACE(3),
  INTENT(4),
  FULFILMENT(5),
  NAME(6);

  private final int number;

  Sort(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
