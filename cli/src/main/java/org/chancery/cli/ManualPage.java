package org.chancery.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * A command's page of the manual, made of the same words as its help.
 *
 * @param date of the version, as year-month-day, or empty
 */
record ManualPage(CommandSpec command, String date) {
  /** The pages of the program and of each of its commands. */
  static List<ManualPage> all(CommandSpec program, String date) {
    return Stream.concat(Stream.of(program), shown(program).stream())
        .map(command -> new ManualPage(command, date))
        .toList();
  }

  /** Such as {@code chancery-read}. */
  String name() {
    return command.qualifiedName("-");
  }

  String roff() {
    UsageMessageSpec usage = command.usageMessage();
    Roff page = new Roff(name().toUpperCase(Locale.ROOT), date, "Chancery " + Chancery.version());
    page.section("NAME")
        .flowing(Roff.escaped(name()) + " \\- " + Roff.escaped(stopless(usage.header()[0])));
    page.section("SYNOPSIS").flowing(synopsis());
    page.section("DESCRIPTION");
    paragraphs(usage.description()).forEach(page::paragraph);
    arguments(page);
    options(page);
    commands(page);
    footer(page, usage.footer());
    if (command.parent() == null) {
      environment(page);
    }
    page.section("SEE ALSO").flowing(others());
    return page.toString();
  }

  private String synopsis() {
    String words = command.commandLine().getHelp().synopsis(0).replaceAll("\\s+", " ").strip();
    String name = command.qualifiedName();
    return Roff.bold(name) + Roff.escaped(words.substring(name.length()));
  }

  private void arguments(Roff page) {
    List<PositionalParamSpec> shown =
        command.positionalParameters().stream().filter(p -> !p.hidden()).toList();
    if (!shown.isEmpty()) {
      page.section("ARGUMENTS");
      shown.forEach(p -> page.term(Roff.italic(p.paramLabel()), described(p)));
    }
  }

  private void options(Roff page) {
    page.section("OPTIONS");
    command.options().stream()
        .filter(o -> !o.hidden())
        .sorted(Comparator.comparing(o -> o.longestName().replaceFirst("^-+", "")))
        .forEach(o -> page.term(term(o), described(o)));
  }

  private static String term(OptionSpec option) {
    String value =
        option.arity().max() == 0
            ? ""
            : Roff.escaped(option.longestName().startsWith("--") ? "=" : " ")
                + Roff.italic(option.paramLabel());
    return Stream.of(option.names()).map(Roff::bold).collect(Collectors.joining(", ")) + value;
  }

  private void commands(Roff page) {
    if (!shown(command).isEmpty()) {
      page.section("COMMANDS");
      shown(command).forEach(c -> page.term(Roff.bold(c.name()), c.usageMessage().header()[0]));
    }
  }

  private static List<CommandSpec> shown(CommandSpec command) {
    return command.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(c -> !c.usageMessage().hidden())
        .distinct()
        .toList();
  }

  /** A line that ends with a colon is a heading; an indented one stands as it is; others flow. */
  private static void footer(Roff page, String... lines) {
    List<String> literal = new ArrayList<>();
    List<String> flowing = new ArrayList<>();
    boolean headed = false;
    for (String line : lines) {
      if (!line.startsWith("  ")) {
        put(page, literal);
      }
      if (line.startsWith("  ")) {
        headed = headed(page, headed);
        literal.add(rendered(line).substring(2));
      } else if (line.matches("[A-Z][a-z]+:")) {
        page.section(line.substring(0, line.length() - 1).toUpperCase(Locale.ROOT));
        headed = true;
      } else if (!line.isBlank()) {
        if (flowing.isEmpty()) {
          headed = headed(page, headed);
        }
        page.paragraph(rendered(line));
      }
    }
    put(page, literal);
  }

  private static boolean headed(Roff page, boolean already) {
    if (!already) {
      page.section("NOTES");
    }
    return true;
  }

  private static void put(Roff page, List<String> literal) {
    if (!literal.isEmpty()) {
      page.literal(literal);
      literal.clear();
    }
  }

  private static void environment(Roff page) {
    page.section("ENVIRONMENT")
        .term(
            Roff.bold("CHANCERY_JAVA"),
            "The Java to use before any other: the program, or the folder that it is in.")
        .term(Roff.bold("CHANCERY_OPTIONS"), "Options for Java, such as -Xmx4g.")
        .term(Roff.bold("NO_COLOR"), "If set, nothing is written in colour.")
        .term(
            Roff.bold("XDG_DATA_HOME"),
            "The folder for data, where the register is kept; ~/.local/share if not set.")
        .term(
            Roff.bold("XDG_CACHE_HOME"),
            "The folder for what can be made anew, such as what makes the start quick; ~/.cache if not"
                + " set.");
    page.section("FILES")
        .term(
            Roff.italic("~/.local/share/chancery/register.db"),
            "Your register, unless --register names another.");
    page.section("EXIT STATUS")
        .flowing(
            Roff.escaped(
                "0 if all went well, 2 if something did not; a sentence on standard error says what."));
  }

  private String others() {
    CommandSpec program = command.root();
    Stream<CommandSpec> others =
        command.parent() == null ? shown(program).stream() : Stream.of(program);
    return others
        .map(c -> Roff.bold(c.qualifiedName("-")) + "(1)")
        .collect(Collectors.joining(", "));
  }

  private static String described(ArgSpec argument) {
    return rendered(String.join(" ", argument.description()));
  }

  private static List<String> paragraphs(String... lines) {
    return Stream.of(lines).map(ManualPage::rendered).filter(line -> !line.isBlank()).toList();
  }

  /** Picocli's descriptions are formats. */
  private static String rendered(String format) {
    return format.replace("%n", " ").replace("%%", "%");
  }

  private static String stopless(String sentence) {
    return sentence.replaceFirst("\\.$", "");
  }
}
