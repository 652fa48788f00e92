package org.chancery.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.chancery.intake.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {
  static Stream<Arguments> networks() {
    return Networks.rows().stream().map(row -> Arguments.of(row.toArray()));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void anAddressIsInItsNetworkAlone(String network, String what, String in, String beside)
      throws UnknownHostException {
    for (String address : in.split(" ")) {
      assertThat(Networks.shipped().special(InetAddress.getByName(address)))
          .as(address)
          .hasValue(what);
    }
    for (String address : beside.split(" ")) {
      assertThat(Networks.shipped().special(InetAddress.getByName(address)))
          .as(address)
          .isNotEqualTo(java.util.Optional.of(what));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe"})
  void anAddressIsWhatItMeans(String address) throws UnknownHostException {
    assertThat(Networks.shipped().special(InetAddress.getByName(address))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "1.1.1.1", "2606:4700::1111", "2a00:1450::1", "64:ff9b::808:808"})
  void theWebIsNotPrivate(String address) throws UnknownHostException {
    assertThat(Networks.shipped().special(InetAddress.getByName(address))).isEmpty();
  }

  @Test
  void oneBadAddressAmongGoodOnesIsEnough() throws UnknownHostException {
    InetAddress good = InetAddress.getByName("8.8.8.8");
    InetAddress bad = InetAddress.getByName("10.0.0.8");
    Resolver resolver = new Resolver(h -> new InetAddress[] {good, bad}, false);

    assertThatThrownBy(() -> resolver.resolve("example.org")).isInstanceOf(Resolver.Private.class);
    assertThat(new Resolver(h -> new InetAddress[] {good}, false).resolve("example.org"))
        .containsExactly(good);
    assertThat(new Resolver(h -> new InetAddress[] {bad}, true).resolve("example.org"))
        .containsExactly(bad);
  }

  /** A name that means another address each time it is asked for: it is asked for once. */
  @Test
  void aNameThatChangesItsMindGainsNothing() throws UnknownHostException {
    InetAddress first = InetAddress.getByName("8.8.8.8");
    InetAddress second = InetAddress.getByName("127.0.0.1");
    int[] asked = {0};
    Resolver changing =
        new Resolver(h -> new InetAddress[] {asked[0]++ == 0 ? first : second}, false);

    assertThat(changing.resolve("changing.example")).containsExactly(first);
    assertThatThrownBy(() -> changing.resolve("changing.example"))
        .isInstanceOf(Resolver.Private.class);
    assertThat(asked[0]).isEqualTo(2);
  }

  /** What is checked is what is connected to: nobody else is asked what a name means. */
  @Test
  void onlyTheResolverSaysWhatANameMeans() {
    try (Site site = new Site()) {
      site.page("/a", "They met.");
      Resolver resolver =
          new Resolver(h -> new InetAddress[] {InetAddress.getLoopbackAddress()}, true);
      try (Web web =
          Web.resolving(
              resolver, Manners.usual().withDelay(Duration.ZERO), Time.of(Clock.systemUTC()))) {
        assertThat(Reading.of(web, "http://name.invalid:" + site.port() + "/a").texts())
            .containsExactly("They met.");
      }
    }
  }
}
