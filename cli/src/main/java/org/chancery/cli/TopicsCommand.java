package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.account.topic.Crosswalk;
import org.chancery.record.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the vocabulary of topics and what it is called elsewhere. */
@Command(
    name = "topics",
    header = {"Shows what reports can be about, and what others call it.", ""},
    descriptionHeading = "%n",
    description = {
      "Each topic with its matches in PLOVER's contexts, the Sustainable Development Goals (SDG;"
          + " 16.4 is a target) and the IPTC Media Topics. Before each stands how close it is:"
          + " = the same, ~ close, < broader than the topic, > narrower than the topic.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  chancery topics                      all of them, to look at",
      "  chancery topics crime border         these alone",
      "  chancery topics --json > topics.jsonl",
      "                                       one topic a line, for programs",
      "",
      "docs/topics.md says what each topic is."
    })
final class TopicsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "TOPIC",
      description = "Topics to show, such as crime; all if none is given.")
  private List<String> labels = new ArrayList<>();

  @Option(
      names = "--json",
      description = "One topic a line, as JSON; docs/topics.md says what stands in it.")
  private boolean json;

  @Mixin private Help help = new Help();

  TopicsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Crosswalk crosswalk = Crosswalk.standard();
    List<Crosswalk.Row> rows =
        labels.isEmpty()
            ? crosswalk.rows()
            : labels.stream().map(TopicsCommand::topic).map(crosswalk::row).toList();
    TopicsPage page = new TopicsPage(rows);
    terminal.out().print(json ? page.json() : page.text(terminal.width(), terminal.ink()));
    terminal.out().flush();
    return 0;
  }

  private static Topic topic(String label) {
    for (Topic topic : Topic.values()) {
      if (topic.label().equals(label)) {
        return topic;
      }
    }
    throw new Complaint(
        "There is no topic \"" + label + "\"; chancery topics, with no word behind it, shows all.");
  }
}
