package org.chancery.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "HTTP://Example.ORG, http://example.org/",
    "http://example.org:80/a, http://example.org/a",
    "https://example.org:443/a?b=c#d, https://example.org/a?b=c",
    "https://example.org:8443/a, https://example.org:8443/a",
    "http://example.org./a/../b/./c, http://example.org/b/c",
    "http://example.org/../../a, http://example.org/a",
    "http://münchen.example/ä b, http://xn--mnchen-3ya.example/%C3%A4%20b",
    "http://example.org/100%, http://example.org/100%25",
    "http://example.org/a%20b|c, http://example.org/a%20b%7Cc",
    "http://example.org?a=1, http://example.org/?a=1",
    "http://[2001:DB8::1]:8080/, http://[2001:db8::1]:8080/",
  })
  void isWrittenInOneWay(String written, String address) throws Trouble {
    assertThat(WebAddress.of(written)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/",
        "http://user@example.org/",
        "http://user:secret@example.org/",
        "http://example.org:22/",
        "http://example.org:6667/",
        "http://example.org:99999/",
        "http://example.org:0/",
        "http:///a",
        "http://exa mple.org/",
        "http://[::1/",
        "mailto:a@example.org",
      })
  void whatIsNoneIsTold(String written) {
    assertThatThrownBy(() -> WebAddress.of(written))
        .isInstanceOf(Trouble.class)
        .hasMessageMatching("(?s).+[.]")
        .hasMessageNotContainingAny("user@", "secret");
  }

  @ParameterizedTest
  @CsvSource({
    "b, http://example.org/a/b",
    "/b?c, http://example.org/b?c",
    "//other.example/b, http://other.example/b",
    "https://other.example, https://other.example/",
    "../../b, http://example.org/b",
    "?x=ä, http://example.org/a/?x=%C3%A4",
  })
  void leadsOn(String location, String address) throws Trouble {
    assertThat(WebAddress.of("http://example.org/a/").resolve(location)).hasToString(address);
  }

  @Test
  void whereAReaderCameFromMakesNoOtherPage() throws Trouble {
    assertThat(WebAddress.of("http://a.example/b?utm_source=x&id=1&utm_medium=y").key())
        .isEqualTo("http://a.example/b?id=1");
    assertThat(WebAddress.of("http://a.example/b?utm_source=x").key())
        .isEqualTo("http://a.example/b");
  }
}
