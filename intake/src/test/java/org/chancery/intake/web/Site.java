package org.chancery.intake.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that counts what it is asked for. */
final class Site implements AutoCloseable {
  /** Answers a request. */
  @FunctionalInterface
  interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Answering> answers = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

  Site() {
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
    try (exchange) {
      answers.getOrDefault(path, e -> e.sendResponseHeaders(404, -1)).answer(exchange);
    }
  }

  /** The address of a path. */
  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** How often a path was asked for. */
  int asked(String path) {
    return asked.getOrDefault(path, new AtomicInteger()).get();
  }

  Site on(String path, Answering answering) {
    answers.put(path, answering);
    return this;
  }

  Site page(String path, String words) {
    return typed(path, "text/html; charset=utf-8", html(words));
  }

  static String html(String words) {
    return "<html><body><p>" + words + "</p></body></html>";
  }

  Site typed(String path, String type, String content) {
    return on(path, e -> send(e, type, content.getBytes(StandardCharsets.UTF_8)));
  }

  Site status(String path, int status) {
    return on(path, e -> e.sendResponseHeaders(status, -1));
  }

  Site leadsTo(String path, String location) {
    return on(
        path,
        e -> {
          e.getResponseHeaders().set("Location", location);
          e.sendResponseHeaders(302, -1);
        });
  }

  static void send(HttpExchange exchange, String type, byte[] content) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
    exchange.getResponseBody().write(content);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
