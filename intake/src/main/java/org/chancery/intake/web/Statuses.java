package org.chancery.intake.web;

/** What a server says that gives no page (RFC 9110, 15), in a reader's words. */
final class Statuses {
  private Statuses() {}

  static Trouble trouble(int status, WebAddress address) {
    return switch (status) {
      case 401, 407 ->
          page(
              address,
              "wants a name and a password",
              status,
              "Save it in a browser, and give the file.");
      case 402 ->
          page(address, "wants to be paid for", status, "Save it in a browser, and give the file.");
      case 403, 451 ->
          page(
              address, "may not be read", status, "Open it in a browser, and give the saved file.");
      case 404 -> page(address, "is not there", status, "Check its spelling.");
      case 410 -> page(address, "is there no more", status, "Take it off your list.");
      case 408, 425, 429 -> passing(address, "was refused for now: too much was asked", status);
      case 503 -> passing(address, "was refused for now: the server is busy", status);
      default ->
          status >= 500
              ? passing(address, "cannot be had: its server failed", status)
              : page(address, "cannot be had", status, "Open it in a browser.");
    };
  }

  private static Trouble page(WebAddress address, String what, int status, String remedy) {
    return new Trouble(Trouble.Of.PAGE, address + " " + what + " (" + status + "). " + remedy);
  }

  private static Trouble passing(WebAddress address, String what, int status) {
    return new Trouble(
        Trouble.Of.PASSING, address + " " + what + " (" + status + "). Call again later.");
  }
}
