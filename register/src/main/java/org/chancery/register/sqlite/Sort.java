package org.chancery.register.sqlite;

/** What is compared with its like; {@code 1.sql} and {@code 2.sql} have the numbers. */
enum Sort {
  ENGAGEMENT(1),
  TEXT(2),
  FACE(3),
  INTENT(4),
  FULFILMENT(5),
  NAME(6),
  LIKENESS(7);

  private final int number;

  Sort(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
