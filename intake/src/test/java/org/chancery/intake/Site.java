package org.chancery.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A server on this machine, with reports and what lists them; it counts what it is asked for. */
public final class Site implements AutoCloseable {
  /** Answers a request. */
  @FunctionalInterface
  public interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  private static final String REPORTS = "/report/";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Answering> answers = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
  private final AtomicInteger reports = new AtomicInteger();

  public Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
    if (path.startsWith(REPORTS)) {
      reports.incrementAndGet();
    }
    try (exchange) {
      answers.getOrDefault(path, e -> e.sendResponseHeaders(404, -1)).answer(exchange);
    }
  }

  /** The address of a path. */
  public String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** How often a path was asked for. */
  public int asked(String path) {
    return asked.getOrDefault(path, new AtomicInteger()).get();
  }

  /** How often reports were asked for. */
  public int reportsAsked() {
    return reports.get();
  }

  public Site on(String path, Answering answering) {
    answers.put(path, answering);
    return this;
  }

  public Site page(String path, String words) {
    return typed(path, "text/html; charset=utf-8", html(words));
  }

  public static String html(String words) {
    return "<html><body><p>" + words + "</p></body></html>";
  }

  public Site typed(String path, String type, String content) {
    return on(path, e -> send(e, type, content.getBytes(StandardCharsets.UTF_8)));
  }

  /** With a tag, by which the server knows its state again. */
  public Site tagged(String path, String type, String content) {
    String tag = "\"" + content.hashCode() + "\"";
    return on(
        path,
        e -> {
          e.getResponseHeaders().set("ETag", tag);
          if (tag.equals(e.getRequestHeaders().getFirst("If-None-Match"))) {
            e.sendResponseHeaders(304, -1);
          } else {
            send(e, type, content.getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  public Site status(String path, int status) {
    return on(path, e -> e.sendResponseHeaders(status, -1));
  }

  public Site leadsTo(String path, String location) {
    return on(
        path,
        e -> {
          e.getResponseHeaders().set("Location", location);
          e.sendResponseHeaders(302, -1);
        });
  }

  public static void send(HttpExchange exchange, String type, byte[] content) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
    exchange.getResponseBody().write(content);
  }

  /** A feed that leads to some paths. */
  public String rss(List<String> paths) {
    StringBuilder items = new StringBuilder();
    paths.forEach(p -> items.append("<item><link>").append(at(p)).append("</link></item>"));
    return "<rss version=\"2.0\"><channel><title>News</title>" + items + "</channel></rss>";
  }

  /** A sitemap that leads to some paths. */
  public String urlset(List<String> paths) {
    StringBuilder urls = new StringBuilder();
    paths.forEach(p -> urls.append("<url><loc>").append(at(p)).append("</loc></url>"));
    return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + urls + "</urlset>";
  }

  /** Puts a report there, as plain text. */
  public Site report(String name) {
    return tagged(
        REPORTS + name,
        "text/plain; charset=utf-8",
        "They met in Baku, and Jane Roe promised schools. The ministers spoke of " + name + ".\n");
  }

  /** Reports with numbers for names; gives these. */
  public List<String> reports(int many) {
    List<String> names = IntStream.range(0, many).mapToObj(String::valueOf).toList();
    names.forEach(this::report);
    return names;
  }

  /** A feed, at {@code /feed}, of reports by their names. */
  public Site feed(List<String> names) {
    return tagged("/feed", "application/rss+xml", rss(reports(names)));
  }

  /** A sitemap, at {@code /sitemap.xml}, of reports by their names. */
  public Site sitemap(List<String> names) {
    return tagged("/sitemap.xml", "application/xml", urlset(reports(names)));
  }

  private static List<String> reports(List<String> names) {
    return names.stream().map(n -> REPORTS + n).toList();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
