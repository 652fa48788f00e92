package org.chancery.desk.server;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chancery.desk.store.DeskFile;
import org.chancery.desk.store.Registers;
import org.chancery.desk.visit.Asked;
import org.chancery.desk.visit.Frame;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.Reply;
import org.chancery.desk.visit.Routes;
import org.chancery.desk.visit.Screen;
import org.chancery.desk.visit.Theme;
import org.chancery.desk.visit.Visit;
import org.chancery.register.Register;
import org.chancery.register.RegisterTrouble;

/** Answers requests over HTTP, on this machine's loopback address alone. */
public final class Server implements AutoCloseable {
  /** Where calendars are subscribed to; the address holds a secret of its own. */
  public static final String SUBSCRIBED = "/subscribed/";

  /** Kept here, since a logger that nobody holds forgets how loud it may be. */
  private static final Logger LIBRARY = Logger.getLogger("io.helidon");

  private final Registers registers;
  private final DeskFile desk;
  private final Clock clock;
  private final String author;
  private final String version;
  private final PrintStream errors;
  private final Sending sending = new Sending();
  private final Assets assets = new Assets();
  private final Audit audit;
  private final Pace pace;
  private final String key = Secrets.fresh();
  private final String session = Secrets.fresh();
  private final WebServer server;

  /** Known once the port is; a request that is faster waits for it. */
  private final CompletableFuture<Guard> guard = new CompletableFuture<>();

  /**
   * Starts to answer.
   *
   * @param port 0 for one that is free
   * @param errors takes what went wrong within, which no visitor sees
   */
  public Server(
      Path register,
      Registers registers,
      DeskFile desk,
      List<Screen> screens,
      int port,
      String author,
      String version,
      Clock clock,
      PrintStream errors) {
    this.registers = registers;
    this.desk = desk;
    this.clock = clock;
    this.author = author;
    this.version = version;
    this.errors = errors;
    audit = Audit.beside(register, clock);
    pace = new Pace(clock);
    // That it could not start is said by who asked for it.
    LIBRARY.setLevel(Level.OFF);
    server =
        WebServer.builder()
            .address(InetAddress.getLoopbackAddress())
            .port(port)
            .shutdownHook(false)
            .maxPayloadSize(Reading.MOST_OF_FILES + (1L << 20))
            .routing(routing -> route(routing, screens))
            .build();
    server.start();
    LIBRARY.setLevel(Level.WARNING);
    if (!server.isRunning()) {
      throw new UncheckedIOException(new BindException("The port " + port + " is taken"));
    }
    guard.complete(new Guard(server.port(), key, session, secretOfPrograms(desk)));
  }

  /** What programs send to be let in to the API. */
  public static String secretOfPrograms(DeskFile desk) {
    return Secrets.of(desk.secret(), "api");
  }

  /** Where the desk is, without what lets somebody in. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.port() + "/");
  }

  /** Where the desk is entered; who knows it is let in. */
  public URI entrance() {
    return address().resolve("/enter?key=" + key);
  }

  private void route(HttpRouting.Builder routing, List<Screen> screens) {
    routing.get("/enter", this::enter);
    routing.get("/assets/{name}", this::asset);
    Routes routes = new Routes();
    new Preferences().routes(routes);
    screens.forEach(s -> s.routes(routes));
    for (Routes.Route route : routes.all()) {
      Method method =
          switch (route.method()) {
            case GET -> Method.GET;
            case POST -> Method.POST;
          };
      routing.route(method, route.path(), (req, res) -> answer(route, req, res));
    }
    routing.any(
        (req, res) -> answer(new Routes.Route(Asked.Method.GET, "", v -> none()), req, res));
  }

  private Guard guard() {
    return guard.join();
  }

  private static Reply none() {
    return Reply.missing("The desk has no such page.");
  }

  private void enter(ServerRequest request, ServerResponse response) {
    Guard.Head head = Reading.head(request, guard().cookieName());
    Optional<Refusal> refusal = guard().wrongHost(head);
    if (refusal.isEmpty() && !pace.allows()) {
      refusal = Optional.of(tooFast());
    }
    String given = request.query().first("key").orElse("");
    if (refusal.isEmpty() && !guard().opens(given)) {
      refusal =
          Optional.of(
              new Refusal(
                  401,
                  "This is not the address of the desk that runs now. Open the one that \"chancery"
                      + " desk\" showed when it started."));
    }
    audit.note(
        refusal.isPresent() ? "refused" : "entered",
        author,
        "GET",
        "/enter",
        refusal.map(Refusal::status).orElse(303));
    if (refusal.isPresent()) {
      Sending.refuse(refusal.get(), response);
      return;
    }
    Sending.headers(response);
    response.header(
        HeaderNames.SET_COOKIE,
        guard().cookieName() + "=" + session + "; Path=/; HttpOnly; SameSite=Strict");
    Sending.redirect(response, "/");
  }

  private void asset(ServerRequest request, ServerResponse response) {
    Optional<Refusal> refusal = guard().wrongHost(Reading.head(request, guard().cookieName()));
    if (refusal.isPresent()) {
      Sending.refuse(refusal.get(), response);
      return;
    }
    Optional<Reply.File> file =
        assets.named(request.path().pathParameters().first("name").orElse(""));
    Sending.headers(response);
    if (file.isEmpty()) {
      response.status(Status.NOT_FOUND_404).send();
      return;
    }
    response.headers().set(HeaderNames.CACHE_CONTROL, "private, max-age=600");
    response.header(HeaderNames.CONTENT_TYPE, file.get().mediaType());
    response.send(file.get().bytes());
  }

  private void answer(Routes.Route route, ServerRequest request, ServerResponse response) {
    Guard.Head head = Reading.head(request, guard().cookieName());
    // By the route and not by what was sent: "/subscribed/../" must open nothing else.
    boolean subscribed = route.path().startsWith(SUBSCRIBED);
    boolean api = (route.path().isEmpty() ? head.path() : route.path()).startsWith("/api/");
    boolean changes = !head.method().equals("GET") && !head.method().equals("HEAD");
    Optional<Refusal> refusal = guard().wrongHost(head);
    if (refusal.isEmpty() && !pace.allows()) {
      refusal = Optional.of(tooFast());
    }
    if (refusal.isEmpty() && !subscribed) {
      refusal = guard().stranger(head, api);
    }
    if (refusal.isEmpty() && changes) {
      refusal = guard().foreign(head);
    }
    Reply reply;
    Optional<Asked> asked = Optional.empty();
    try {
      if (refusal.isEmpty()) {
        asked = Optional.of(Reading.asked(request));
        if (changes) {
          refusal = guard().unsigned(head, api, token(asked.get(), request));
        }
      }
      if (refusal.isPresent()) {
        audit.note("refused", author, head.method(), head.path(), refusal.get().status());
        if (api) {
          Sending.problem(
              new Reply.Trouble(refusal.get().status(), refusal.get().sentence()), response);
        } else {
          Sending.refuse(refusal.get(), response);
        }
        return;
      }
      Asked it = asked.orElseThrow();
      if (!subscribed) {
        desk.seen(clock.instant());
      }
      reply = registers.with(r -> route.answering().reply(visit(it, r)));
    } catch (Reading.TooLong e) {
      reply = new Reply.Trouble(413, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      reply = Reply.wrong("What was sent could not be read. Send it once more.");
    } catch (RegisterTrouble e) {
      reply = new Reply.Trouble(503, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      e.printStackTrace(errors);
      reply = new Reply.Trouble(500, "Something went wrong within Chancery; nothing was changed.");
    }
    if (changes || reply instanceof Reply.File f && f.name().isPresent()) {
      audit.note(
          changes ? "changed" : "taken", author, head.method(), head.path(), Sending.status(reply));
    }
    // Who is not let in sees no page, for pages hold the token of forms.
    Optional<Frame> frame = subscribed ? Optional.empty() : asked.map(this::frame);
    sending.send(reply, frame, api, response);
  }

  private static Optional<String> token(Asked asked, ServerRequest request) {
    return asked
        .form()
        .first("token")
        .or(() -> request.headers().first(HeaderNames.create("X-Chancery-Token")));
  }

  private static Refusal tooFast() {
    return new Refusal(429, "The desk was asked too often. Wait a few seconds.");
  }

  private Visit visit(Asked asked, Register register) {
    return new Visit(asked, register, frame(asked), clock);
  }

  private Frame frame(Asked asked) {
    return new Frame(
        "",
        Part.ELSEWHERE,
        asked.address(),
        asked.query().day(Preferences.AS_OF).or(() -> asked.cookies().day(Preferences.AS_OF)),
        Visit.dayOf(clock.instant()),
        guard().token(),
        author,
        Theme.of(asked.cookies().first(Preferences.THEME)),
        asked.query().first("q").orElse(""),
        version,
        List.of());
  }

  @Override
  public void close() {
    server.stop();
    desk.keep();
  }
}
