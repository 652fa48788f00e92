package org.chancery.intake.web;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that may be asked: {@code http} or {@code https}, no name and password, a port that
 * the web uses. Written in one way, whoever wrote it (RFC 3986, 6.2.2).
 *
 * @param scheme {@code http} or {@code https}
 * @param host in small letters, an international name in ASCII; an IPv6 address in its brackets
 * @param port -1 if it is the scheme's own
 * @param rest path and query; begins with a slash
 */
record WebAddress(String scheme, String host, int port, String rest) {
  private static final Pattern PARTS =
      Pattern.compile(
          "^(https?)://([^/?#]*)([^?#]*)(\\?[^#]*)?(?:#.*)?$",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern AUTHORITY =
      Pattern.compile("^(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(?::(\\d{0,5}))?$");

  /** Parameters that say where a reader came from, and nothing of the page. */
  private static final Pattern CAMPAIGN = Pattern.compile("(?<=[?&])utm_\\w+=[^&]*(?:&|$)");

  /** Ports over 1023 at which other services listen than the web's. */
  private static final Set<Integer> OTHERS =
      Set.of(
          2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6697,
          10080);

  private static final int LONGEST = 2000;

  static WebAddress of(String written) throws Trouble {
    String text = written.strip();
    Matcher m = PARTS.matcher(text);
    if (!m.matches()) {
      throw unfit(text, "is no address of the web. It must begin with http:// or https://.");
    }
    if (text.length() > LONGEST) {
      throw unfit(
          text.substring(0, 60) + "...", "has more than " + LONGEST + " characters. Check it.");
    }
    if (m.group(2).contains("@")) {
      throw unfit(
          m.group(1) + "://" + m.group(2).replaceFirst("^.*@", "") + m.group(3),
          "was given with a user's name or password, which is never sent. Leave out what stands"
              + " before the @.");
    }
    String scheme = m.group(1).toLowerCase(Locale.ROOT);
    Matcher authority = AUTHORITY.matcher(m.group(2));
    if (!authority.matches()) {
      throw unfit(text, "names no host that can be. Check its spelling.");
    }
    return new WebAddress(
        scheme,
        host(text, authority.group(1)),
        port(text, scheme, authority.group(2)),
        rest(text, m.group(3) + (m.group(4) == null ? "" : m.group(4))));
  }

  /** Where this leads on to. */
  WebAddress resolve(String location) throws Trouble {
    String to = location.strip();
    if (to.matches("(?is)[a-z][a-z0-9+.-]*:.*")) {
      return of(to);
    }
    if (to.startsWith("//")) {
      return of(scheme + ":" + to);
    }
    try {
      return of(URI.create(toString()).resolve(escaped(to)).toString());
    } catch (IllegalArgumentException e) {
      throw unfit(this + "", "leads on to an address that is none: " + to + ".");
    }
  }

  private static String host(String text, String written) throws Trouble {
    if (written.startsWith("[")) {
      return written.toLowerCase(Locale.ROOT);
    }
    try {
      String host = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      String plain = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
      if (plain.matches("[a-z0-9_]([a-z0-9_-]*)(\\.[a-z0-9_][a-z0-9_-]*)*")) {
        return plain;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw unfit(text, "names no host that can be. Check its spelling.");
  }

  private static int port(
      String text, String scheme, @org.jspecify.annotations.Nullable String written)
      throws Trouble {
    if (written == null || written.isEmpty()) {
      return -1;
    }
    int port = Integer.parseInt(written);
    int own = scheme.equals("http") ? 80 : 443;
    if (port == own) {
      return -1;
    }
    if ((port != 80 && port != 443 && port < 1024) || port > 65535 || OTHERS.contains(port)) {
      throw unfit(
          text, "names port " + port + ", at which no pages are. Leave it out, or check it.");
    }
    return port;
  }

  private static String rest(String text, String written) throws Trouble {
    String whole = written.startsWith("/") ? written : "/" + written;
    try {
      URI uri = new URI("http://h" + escaped(whole)).normalize();
      String path = uri.getRawPath().replaceFirst("^(?:/\\.\\.)+(?=/|$)", "");
      return (path.isEmpty() ? "/" : path)
          + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    } catch (java.net.URISyntaxException e) {
      throw unfit(text, "is no address that can be. Check its spelling.");
    }
  }

  /** With %XX for what an address cannot hold. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean percent = c == '%';
              if (c > 0x20 && c < 0x7F && "\"<>\\^`{|}[]".indexOf(c) < 0 && !percent) {
                out.append((char) c);
              } else if (!percent) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  out.append('%').append("%02X".formatted(b & 0xFF));
                }
              } else {
                out.append('%');
              }
            });
    return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }

  boolean secure() {
    return scheme.equals("https");
  }

  /** The host with its scheme and port, whose rules count. */
  String site() {
    return scheme + "://" + host + (port < 0 ? "" : ":" + port);
  }

  /** The same for addresses that lead to the same page. */
  String key() {
    return site() + CAMPAIGN.matcher(rest).replaceAll("").replaceFirst("[?&]$", "");
  }

  /** The key of an address that was written by this class. */
  static String key(String written) {
    try {
      return of(written).key();
    } catch (Trouble t) {
      return written;
    }
  }

  URI uri() {
    return URI.create(toString());
  }

  @Override
  public String toString() {
    return site() + rest;
  }

  private static Trouble unfit(String address, String what) {
    return new Trouble(Trouble.Of.PAGE, address + " " + what);
  }
}
