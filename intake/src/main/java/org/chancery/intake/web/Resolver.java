package org.chancery.intake.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Asks for the addresses of a host, once for each connection, and lets through only those that may
 * be connected to. What is checked is what is connected to: a name that means another address the
 * next moment gains nothing by it.
 */
final class Resolver implements DnsResolver {
  /** The host is in a network of one's own. */
  static final class Private extends UnknownHostException {
    private static final long serialVersionUID = 1;
    private final String network;

    Private(String host, String network) {
      super(host);
      this.network = network;
    }

    /** What network it is in. */
    String network() {
      return network;
    }
  }

  /** Tells the addresses of a host. */
  @FunctionalInterface
  interface Names {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  private final Names names;
  private final boolean privateAllowed;

  Resolver(Names names, boolean privateAllowed) {
    this.names = names;
    this.privateAllowed = privateAllowed;
  }

  /** Asks the machine's resolver. */
  static Resolver ofMachine(boolean privateAllowed) {
    return new Resolver(InetAddress::getAllByName, privateAllowed);
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.addresses(host.replaceAll("^\\[|]$", ""));
    if (!privateAllowed) {
      for (InetAddress address : addresses) {
        Optional<String> network = Networks.shipped().special(address);
        if (network.isPresent()) {
          throw new Private(host, network.get());
        }
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
