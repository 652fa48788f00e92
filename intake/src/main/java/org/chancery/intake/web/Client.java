package org.chancery.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server one thing, and takes its answer within limits. Nothing is sent but the question.
 */
final class Client implements AutoCloseable {
  private static final Duration LONGEST_CONNECTING = Duration.ofSeconds(10);
  private static final int LONGEST_LINE = 16_384;
  private static final int MOST_HEADERS = 200;

  /** An answer took longer than it may. */
  static final class TooSlow extends IOException {
    private static final long serialVersionUID = 1;
  }

  /**
   * How much of a body is taken.
   *
   * @param bytes packed and unpacked
   * @param cut whether what is beyond is left, rather than all refused
   */
  record Most(long bytes, boolean cut) {
    static Most of(long bytes) {
      return new Most(bytes, false);
    }

    static Most orCut(long bytes) {
      return new Most(bytes, true);
    }
  }

  private final String agent;
  private final Duration patience;
  private final Resolver resolver;
  private final Time time;
  private @Nullable CloseableHttpClient http;
  private @Nullable ScheduledExecutorService watch;

  /** Makes no connection, and takes next to no time: most programs that have one never ask. */
  Client(String agent, Duration patience, Resolver resolver, Time time) {
    this.agent = agent;
    this.patience = patience;
    this.resolver = resolver;
    this.time = time;
  }

  private CloseableHttpClient http() {
    CloseableHttpClient it = http;
    if (it == null) {
      it = made();
      http = it;
    }
    return it;
  }

  private ScheduledExecutorService watch() {
    ScheduledExecutorService it = watch;
    if (it == null) {
      it =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().name("patience").daemon().factory());
      watch = it;
    }
    return it;
  }

  private CloseableHttpClient made() {
    Timeout connecting =
        timeout(patience.compareTo(LONGEST_CONNECTING) < 0 ? patience : LONGEST_CONNECTING);
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder()
                        .http1Config(
                            Http1Config.custom()
                                .setMaxLineLength(LONGEST_LINE)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .build())
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(connecting).build())
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(connecting)
                        .setSocketTimeout(timeout(patience))
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom().setResponseTimeout(timeout(patience)).build())
        .setUserAgent(agent)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .build();
  }

  private static Timeout timeout(Duration duration) {
    return Timeout.ofMilliseconds(Math.max(1, duration.toMillis()));
  }

  /**
   * Asks for an address.
   *
   * @param have what state of it is here already
   */
  Answer get(WebAddress address, Validators have, Most most) throws IOException {
    HttpGet request = new HttpGet(address.uri());
    request.setHeader(HttpHeaders.ACCEPT, "text/html, application/xhtml+xml, */*;q=0.8");
    request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate");
    have.tag().ifPresent(t -> request.setHeader(HttpHeaders.IF_NONE_MATCH, t));
    have.modified().ifPresent(m -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, m));
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> end =
        watch()
            .schedule(
                () -> {
                  late.set(true);
                  request.cancel();
                },
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
    try (ClassicHttpResponse response = http().executeOpen(null, request, null)) {
      try {
        return answer(response, most);
      } catch (IOException | RuntimeException e) {
        // What is still to come is not waited for.
        request.cancel();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      if (late.get()) {
        throw new TooSlow();
      }
      throw e;
    } finally {
      end.cancel(false);
    }
  }

  private Answer answer(ClassicHttpResponse response, Most most) throws IOException {
    Optional<ContentType> type =
        header(response, HttpHeaders.CONTENT_TYPE)
            .flatMap(t -> Optional.ofNullable(ContentType.parseLenient(t)));
    return new Answer(
        response.getCode(),
        header(response, HttpHeaders.LOCATION),
        type.flatMap(t -> Optional.ofNullable(t.getMimeType()))
            .map(t -> t.strip().toLowerCase(Locale.ROOT))
            .filter(t -> t.contains("/")),
        type.flatMap(t -> Optional.ofNullable(charset(t))),
        new Validators(
            header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED)),
        header(response, HttpHeaders.RETRY_AFTER).flatMap(this::moment),
        body(response, most));
  }

  private static @Nullable Charset charset(ContentType type) {
    try {
      return type.getCharset();
    } catch (RuntimeException e) {
      // one that this machine does not know
      return null;
    }
  }

  private static byte[] body(ClassicHttpResponse response, Most most) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    // Not closed: closing reads it to its end, which may never come.
    InputStream in = entity.getContent();
    if (response.getCode() != 200 && response.getCode() != 203) {
      return new byte[0];
    }
    return Body.read(
        in,
        Optional.ofNullable(response.getFirstHeader(HttpHeaders.CONTENT_ENCODING))
            .map(Header::getValue)
            .orElse(""),
        most);
  }

  /** Seconds, or a date (RFC 9110, 10.2.3). */
  private Optional<Instant> moment(String after) {
    try {
      return Optional.of(
          after.matches("\\d{1,9}")
              ? time.now().plusSeconds(Long.parseLong(after))
              : ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> header(ClassicHttpResponse response, String name) {
    return Optional.ofNullable(response.getFirstHeader(name))
        .map(Header::getValue)
        .map(String::strip)
        .filter(v -> !v.isEmpty());
  }

  /** Lets go of all connections; it may ask again. */
  @Override
  public void close() {
    if (http != null) {
      http.close(CloseMode.IMMEDIATE);
      http = null;
    }
    if (watch != null) {
      watch.shutdownNow();
      watch = null;
    }
  }
}
