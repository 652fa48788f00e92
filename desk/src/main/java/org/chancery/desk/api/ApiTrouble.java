package org.chancery.desk.api;

/**
 * What a program asked cannot be done. The message is a sentence: what is wrong, and what to do.
 */
final class ApiTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  private ApiTrouble(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  /** What was asked makes no sense. */
  static ApiTrouble wrong(String sentence) {
    return new ApiTrouble(400, sentence);
  }

  /** There is no such thing on the register. */
  static ApiTrouble missing(String sentence) {
    return new ApiTrouble(404, sentence);
  }

  /** It cannot be done as things are. */
  static ApiTrouble conflict(String sentence) {
    return new ApiTrouble(409, sentence);
  }

  /** More was sent than is taken. */
  static ApiTrouble tooMuch(String sentence) {
    return new ApiTrouble(413, sentence);
  }

  /** What was sent is well formed, and cannot stand. */
  static ApiTrouble unfit(String sentence) {
    return new ApiTrouble(422, sentence);
  }

  int status() {
    return status;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
