package org.chancery.intake.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;

/** A request that came to nothing, in a reader's words. */
final class Breakdown {
  private Breakdown() {}

  /**
   * What there is to be told of it.
   *
   * @param at what was asked for
   * @param first what led to it
   * @param most bytes that were allowed
   */
  static Trouble trouble(IOException e, WebAddress at, WebAddress first, long most) {
    String led = at.host().equals(first.host()) ? "" : " leads on to " + at + ", which";
    if (e instanceof Resolver.Private p) {
      return new Trouble(
          Trouble.Of.PAGE,
          first
              + led
              + " is not on the public web ("
              + at.host()
              + ": "
              + p.network()
              + "), and was not asked. Allow it with --allow-private if you trust "
              + (led.isEmpty() ? "it." : "whoever leads there."));
    }
    if (e instanceof Body.TooLarge) {
      return new Trouble(
          Trouble.Of.PAGE,
          first + led + " is larger than " + most + " bytes. Raise the limit with --max-bytes.");
    }
    if (e instanceof Body.Packed) {
      return new Trouble(
          Trouble.Of.PAGE,
          first
              + led
              + " came packed in a way that was not asked for ("
              + e.getMessage()
              + "). Save the page in a browser.");
    }
    if (e instanceof ZipException) {
      return new Trouble(
          Trouble.Of.PASSING, first + led + " came packed, and broken. Call again later.");
    }
    return new Trouble(Trouble.Of.PASSING, first + led + " " + reason(e, at));
  }

  /** Whether it may lie with the host: not with the answer that it gave, nor with its being cut. */
  static boolean isOfHost(IOException e) {
    return !(e instanceof Resolver.Private
        || e instanceof Body.TooLarge
        || e instanceof Body.Packed
        || e instanceof ZipException
        || e instanceof ConnectionClosedException);
  }

  private static String reason(IOException e, WebAddress at) {
    return switch (e) {
      case UnknownHostException u ->
          "cannot be reached: there is no host "
              + at.host()
              + ", or no network. Check the spelling and the network.";
      case Client.TooSlow t ->
          "took too long to answer. Call again later, or give it more time with --timeout.";
      case SocketTimeoutException t ->
          "did not answer in time. Call again later, or give it more time with --timeout.";
      case InterruptedIOException t ->
          "did not answer in time. Call again later, or give it more time with --timeout.";
      case ConnectException c ->
          "cannot be reached: " + at.host() + " does not answer. Call again later.";
      case SSLException s ->
          "cannot be trusted: its certificate or its encryption is not right. Check the address.";
      case ConnectionClosedException c -> "broke off before all of it had come. Call again later.";
      case EOFException c -> "broke off before all of it had come. Call again later.";
      case SocketException c -> "broke off before all of it had come. Call again later.";
      default -> "could not be fetched: the connection failed. Call again later.";
    };
  }
}
