package org.chancery.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine with reports and what lists them; it counts what it is asked for. */
final class NewsSite implements AutoCloseable {
  private record Content(String type, String text) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Content> contents = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
  private final AtomicInteger pages = new AtomicInteger();

  NewsSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange e) throws IOException {
    String path = e.getRequestURI().toString();
    asked.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
    if (path.startsWith("/report/")) {
      pages.incrementAndGet();
    }
    try (e) {
      Content content = contents.get(path);
      if (content == null) {
        e.sendResponseHeaders(404, -1);
        return;
      }
      String tag = "\"" + content.text().hashCode() + "\"";
      e.getResponseHeaders().set("Content-Type", content.type());
      e.getResponseHeaders().set("ETag", tag);
      if (tag.equals(e.getRequestHeaders().getFirst("If-None-Match"))) {
        e.sendResponseHeaders(304, -1);
        return;
      }
      byte[] bytes = content.text().getBytes(StandardCharsets.UTF_8);
      e.sendResponseHeaders(200, bytes.length);
      e.getResponseBody().write(bytes);
    }
  }

  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** Puts a report there, as plain text. */
  NewsSite report(String name) {
    contents.put(
        "/report/" + name,
        new Content(
            "text/plain; charset=utf-8",
            "They met in Baku, and Jane Roe promised schools. The ministers spoke of "
                + name
                + ".\n"));
    return this;
  }

  /** Reports with numbers for names; gives these. */
  List<String> reports(int many) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      names.add("" + i);
      report("" + i);
    }
    return names;
  }

  NewsSite feed(List<String> names) {
    StringBuilder items = new StringBuilder();
    names.forEach(
        n -> items.append("<item><link>").append(at("/report/" + n)).append("</link></item>"));
    contents.put(
        "/feed",
        new Content(
            "application/rss+xml",
            "<rss version=\"2.0\"><channel><title>News</title>" + items + "</channel></rss>"));
    return this;
  }

  NewsSite sitemap(List<String> names) {
    StringBuilder items = new StringBuilder();
    names.forEach(
        n -> items.append("<url><loc>").append(at("/report/" + n)).append("</loc></url>"));
    contents.put(
        "/sitemap.xml",
        new Content(
            "application/xml",
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                + items
                + "</urlset>"));
    return this;
  }

  int asked(String path) {
    return asked.getOrDefault(path, new AtomicInteger()).get();
  }

  /** How often reports were asked for. */
  int pagesAsked() {
    return pages.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
