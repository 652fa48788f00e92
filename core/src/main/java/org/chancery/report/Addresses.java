package org.chancery.report;

import java.io.IOException;

/** Opens addresses ({@code https://...}), for a program that may ask the network. */
@FunctionalInterface
public interface Addresses {
  /** Asks nobody. */
  Addresses NONE =
      (address, options) ->
          Sheets.of(
              Input.Refused.of(
                  address,
                  "is an address, and addresses are not fetched here. Save the page, and give its file."));

  /**
   * Opens an address.
   *
   * @param address begins with {@code http://} or {@code https://}
   * @return the pages there: one, or those that a feed or a sitemap leads to
   * @throws IOException if it cannot be fetched at all
   */
  Sheets open(String address, Options options) throws IOException;
}
