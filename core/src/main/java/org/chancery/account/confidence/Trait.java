package org.chancery.account.confidence;

/** One thing that is known of how an object was found, and that bears on whether it is right. */
public sealed interface Trait {
  /** What is told of it. */
  String name();

  /** A number, of which more may mean surer or less sure: a decision's odds, a count. */
  record Measured(String name, long value) implements Trait {}

  /** One of several cases. */
  record Named(String name, String value) implements Trait {}
}
