package org.chancery.intake.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Networks that no page of the web lies in ({@code networks.tsv}). */
final class Networks {
  private static final Networks SHIPPED = new Networks(lines());

  /**
   * A network.
   *
   * @param bits how many of its first bits its addresses share
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Network(byte[] first, int bits, String what) {
    boolean holds(byte[] address) {
      if (address.length != first.length) {
        return false;
      }
      for (int i = 0; i < bits; i++) {
        int mask = 0x80 >> (i % 8);
        if ((address[i / 8] & mask) != (first[i / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Network> networks;

  private Networks(List<String[]> lines) {
    networks = lines.stream().map(Networks::network).toList();
  }

  static Networks shipped() {
    return SHIPPED;
  }

  /** What network an address is in that no page is in; empty if it may hold pages. */
  Optional<String> special(InetAddress address) {
    byte[] bytes = plain(address.getAddress());
    return networks.stream().filter(n -> n.holds(bytes)).map(Network::what).findFirst();
  }

  /** An address of IPv4 that is written as one of IPv6 (mapped, RFC 4291; or NAT64, RFC 6052). */
  private static byte[] plain(byte[] address) {
    if (address.length != 16) {
      return address;
    }
    byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};
    byte[] translated = {0, 0x64, -1, (byte) 0x9B, 0, 0, 0, 0, 0, 0, 0, 0};
    byte[] before = Arrays.copyOf(address, 12);
    return Arrays.equals(before, mapped) || Arrays.equals(before, translated)
        ? Arrays.copyOfRange(address, 12, 16)
        : address;
  }

  /** The columns of the file. */
  static List<String[]> lines() {
    try (InputStream in =
            Objects.requireNonNull(
                Networks.class.getResourceAsStream("networks.tsv"), "networks.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .map(l -> l.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Network network(String[] columns) {
    String[] parts = columns[0].split("/", -1);
    try {
      // These are numbers, not names: nobody is asked.
      return new Network(
          InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]), columns[1]);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("networks.tsv: " + columns[0], e);
    }
  }
}
