package org.chancery.desk.server;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.desk.visit.Frame;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Reply;

/** How replies are sent, and what browsers are told with each. */
final class Sending {
  private final Pages pages = new Pages();

  /** The status of HTTP. */
  static int status(Reply reply) {
    return switch (reply) {
      case Reply.Shown s -> s.status();
      case Reply.Redirect r -> 303;
      case Reply.File f -> 200;
      case Reply.Json j -> j.status();
      case Reply.Trouble t -> t.status();
    };
  }

  /** Sends a reply; a sentence stands on a page, if there is a frame for it. */
  void send(Reply reply, Optional<Frame> frame, boolean api, ServerResponse response) {
    headers(response);
    response.status(Status.create(status(reply)));
    switch (reply) {
      case Reply.Shown s -> html(pages.html(s.view(), frame.orElseThrow()), response);
      case Reply.Redirect r -> {
        r.keepsake()
            .ifPresent(
                k ->
                    response.header(
                        HeaderNames.SET_COOKIE,
                        k.name()
                            + "="
                            + k.value()
                            + "; Path=/; HttpOnly; SameSite=Strict"
                            + (k.value().isEmpty() ? "; Max-Age=0" : "; Max-Age=31536000")));
        redirect(response, r.to());
      }
      case Reply.File f -> {
        response.header(HeaderNames.CONTENT_TYPE, f.mediaType());
        f.name()
            .ifPresent(
                n ->
                    response.header(
                        HeaderNames.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''" + Links.encoded(n)));
        response.send(f.bytes());
      }
      case Reply.Json j -> {
        response.header(HeaderNames.CONTENT_TYPE, "application/json");
        response.send(j.bytes());
      }
      case Reply.Trouble t -> {
        if (api) {
          problem(t, response);
        } else if (frame.isPresent()) {
          html(pages.html(new Sorry(t.status(), t.sentence()), frame.get()), response);
        } else {
          refuse(new Refusal(t.status(), t.sentence()), response);
        }
      }
    }
  }

  /** What went wrong, for programs. */
  static void problem(Reply.Trouble trouble, ServerResponse response) {
    headers(response);
    response.status(Status.create(trouble.status()));
    if (trouble.status() == 401) {
      response.header(HeaderNames.WWW_AUTHENTICATE, "Bearer");
    }
    response.header(HeaderNames.CONTENT_TYPE, "application/problem+json");
    response.send(Problem.of(trouble).getBytes(StandardCharsets.UTF_8));
  }

  /** Without a page around it: who is refused sees nothing of the desk. */
  static void refuse(Refusal refusal, ServerResponse response) {
    headers(response);
    response.status(Status.create(refusal.status()));
    response.header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.send((refusal.sentence() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void html(String html, ServerResponse response) {
    response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
    response.send(html.getBytes(StandardCharsets.UTF_8));
  }

  static void redirect(ServerResponse response, String to) {
    response.status(Status.SEE_OTHER_303);
    response.header(HeaderNames.LOCATION, to);
    response.send();
  }

  /** What browsers are told of every reply; most of it forbids. */
  static void headers(ServerResponse response) {
    response.header(
        HeaderNames.create("Content-Security-Policy"),
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    response.header(HeaderNames.create("X-Content-Type-Options"), "nosniff");
    response.header(HeaderNames.create("X-Frame-Options"), "DENY");
    // No-referrer would make browsers hide where a form comes from, which the guard asks for.
    response.header(HeaderNames.create("Referrer-Policy"), "same-origin");
    response.header(HeaderNames.create("Cross-Origin-Opener-Policy"), "same-origin");
    response.header(HeaderNames.create("Cross-Origin-Resource-Policy"), "same-origin");
    response.header(
        HeaderNames.create("Permissions-Policy"), "camera=(), geolocation=(), microphone=()");
    response.headers().set(HeaderNames.CACHE_CONTROL, "no-store");
  }
}
