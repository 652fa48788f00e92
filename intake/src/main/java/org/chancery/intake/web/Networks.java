package org.chancery.intake.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.report.Resource;

/** Networks that no page of the web lies in ({@code networks.tsv}). */
final class Networks {
  private static final String FILE = "/org/chancery/intake/web/networks.tsv";
  private static final Networks SHIPPED = new Networks(rows());

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

  private Networks(List<List<String>> rows) {
    networks = rows.stream().map(Networks::network).toList();
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
  static List<List<String>> rows() {
    return Resource.table(FILE);
  }

  private static Network network(List<String> columns) {
    String[] parts = columns.get(0).split("/", -1);
    try {
      // These are numbers, not names: nobody is asked.
      return new Network(
          InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]), columns.get(1));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(FILE + ": " + columns.get(0), e);
    }
  }
}
