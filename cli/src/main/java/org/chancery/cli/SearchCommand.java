package org.chancery.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.brief.wording.Wording;
import org.chancery.record.PartialDate;
import org.chancery.register.Dossier;
import org.chancery.register.Hit;
import org.chancery.register.Register;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactJson;
import org.chancery.register.search.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds what a question asks for. */
@Command(
    name = "search",
    header = {"Searches the register.", ""},
    descriptionHeading = "%n",
    description = {
      "A question is made of words, which must stand in a report, and of fields, which must hold of"
          + " one engagement: who, body, kind, status, topic, place, country, outlet, on, after,"
          + " before. \"Between quotation marks\" words stand side by side; a hyphen before a term"
          + " asks that it does not hold. Write -- before a question that begins with a hyphen.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery search 'who:\"Zuev\" topic:mine-action after:2023'",
      "  chancery search '\"return of displaced\" kind:call -ceasefire'",
      "  chancery search --json 'body:UNICEF on:2024-05'",
      "",
      "docs/register.md has the whole language."
    })
final class SearchCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Terminal terminal;
  private final Clock clock;

  @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "What to look for.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Most answers to show (${DEFAULT-VALUE}).")
  private int limit = 20;

  @Option(names = "--json", description = "One answer a line, as JSON.")
  private boolean json;

  @Mixin private RegisterFile file = new RegisterFile();
  @Mixin private AsOf asOf = new AsOf();
  @Mixin private Help help = new Help();

  SearchCommand(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Question question = question(words);
    List<Hit> hits;
    try (Register register = file.existing(clock)) {
      hits = register.search(question, asOf.moment(), limit);
    }
    hits.forEach(hit -> terminal.out().print(json ? line(hit) : page(hit)));
    if (hits.isEmpty() && !json) {
      terminal.out().print("Nothing answers " + question + ".\n");
    }
    terminal.out().flush();
    return 0;
  }

  /** A question from the words of the command line, each of which may hold several terms. */
  static Question question(List<String> words) {
    try {
      return Question.parse(String.join(" ", words));
    } catch (IllegalArgumentException e) {
      throw new Complaint(String.valueOf(e.getMessage()), e);
    }
  }

  private String page(Hit hit) {
    List<String> lines = new ArrayList<>();
    String day =
        hit.source().published().map(d -> ", " + Wording.date(PartialDate.of(d))).orElse("");
    String title = hit.source().title().orElse("(no title)");
    lines.addAll(Wrap.lines(title, terminal.width(), 0, 2, terminal.ink()::bold));
    String also =
        hit.also() == 0 ? "" : "; told by " + Summary.many(hit.also(), "other report") + ", too";
    lines.addAll(
        Wrap.lines(
            hit.source().outlet().orElse("outlet not found")
                + day
                + " · "
                + hit.source().paths().get(0)
                + also,
            terminal.width(),
            2,
            4,
            terminal.ink()::faint));
    if (!hit.passage().isBlank()) {
      lines.addAll(
          Wrap.lines("“" + hit.passage() + "”", terminal.width() - 2, 2, 2, w -> w).stream()
              .map(this::shown)
              .toList());
    }
    for (Dossier told : hit.engagements()) {
      lines.addAll(DossierPage.line(told, terminal.width(), 2, terminal.ink()));
    }
    return String.join("\n", lines) + "\n\n";
  }

  /** What was looked for is set off: on a terminal in bold, else between brackets. */
  private String shown(String line) {
    StringBuilder shown = new StringBuilder();
    int from = 0;
    int open = line.indexOf(Hit.OPEN);
    while (open >= 0) {
      int close = line.indexOf(Hit.CLOSE, open);
      int end = close < 0 ? line.length() : close;
      String words = line.substring(open + 1, end);
      shown
          .append(line, from, open)
          .append(
              switch (terminal.ink()) {
                case PLAIN -> "[" + words + "]";
                case COLOURED -> terminal.ink().bold(words);
              });
      from = close < 0 ? end : end + 1;
      open = line.indexOf(Hit.OPEN, from);
    }
    return shown.append(line.substring(from)).toString().replace(String.valueOf(Hit.CLOSE), "");
  }

  private static String line(Hit hit) {
    ObjectNode n = JSON.createObjectNode();
    n.put("report", hit.source().key());
    ArrayNode sources = n.putArray("sources");
    hit.source().paths().forEach(sources::add);
    n.put("outlet", hit.source().outlet().orElse(null));
    n.put("published", hit.source().published().map(Object::toString).orElse(null));
    n.put("title", hit.source().title().orElse(null));
    n.put("passage", hit.passage().replace(Hit.OPEN, '[').replace(Hit.CLOSE, ']'));
    ArrayNode engagements = n.putArray("engagements");
    for (Dossier told : hit.engagements()) {
      ObjectNode e = engagements.addObject();
      e.put("id", told.id().digits());
      e.put(
          "reports",
          told.tellings().stream()
              .map(t -> t.source().key())
              .distinct()
              .collect(Collectors.counting()));
      e.set("value", FactJson.node(new Fact.Engaged(told.group().merged().engagement())));
    }
    return JSON.writeValueAsString(n) + "\n";
  }
}
