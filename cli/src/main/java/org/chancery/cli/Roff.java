package org.chancery.cli;

import java.util.List;

/**
 * A page in the language of {@code man(7)}, in ASCII alone: all that show manual pages read it,
 * whatever the language of the system.
 */
final class Roff {
  private static final int WIDTH = 78;

  private final StringBuilder page = new StringBuilder();

  /** A heading begins a paragraph; one more would be empty. */
  private boolean headed;

  /**
   * The head of a page of section 1.
   *
   * @param date as year-month-day, or empty
   */
  Roff(String title, String date, String source) {
    page.append(".TH \"%s\" \"1\" \"%s\" \"%s\" \"Chancery\"\n".formatted(title, date, source));
  }

  Roff section(String heading) {
    page.append(".SH ").append(escaped(heading)).append('\n');
    headed = true;
    return this;
  }

  Roff paragraph(String words) {
    parted();
    return flowing(escaped(words));
  }

  private void parted() {
    if (!headed) {
      page.append(".PP\n");
    }
    headed = false;
  }

  /** Words that are escaped already, such as those of {@link #bold}. */
  Roff flowing(String escaped) {
    Wrap.lines(escaped, WIDTH, 0, 0, line -> line)
        .forEach(line -> page.append(guarded(line)).append('\n'));
    headed = false;
    return this;
  }

  /** A term, and below it, indented, what it means. */
  Roff term(String escapedTerm, String meaning) {
    page.append(".TP\n").append(guarded(escapedTerm)).append('\n');
    return flowing(escaped(meaning));
  }

  /** Lines as they are, such as commands to type. */
  Roff literal(List<String> lines) {
    parted();
    page.append(".nf\n.RS 4\n");
    lines.forEach(line -> page.append(guarded(escaped(line))).append('\n'));
    page.append(".RE\n.fi\n");
    return this;
  }

  static String bold(String words) {
    return "\\fB" + escaped(words) + "\\fR";
  }

  static String italic(String words) {
    return "\\fI" + escaped(words) + "\\fR";
  }

  /** A hyphen that is typed stays a hyphen; what is not ASCII gets its name. */
  static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                case '\'' -> escaped.append("\\(aq");
                case '`' -> escaped.append("\\(ga");
                case '^' -> escaped.append("\\(ha");
                case '~' -> escaped.append("\\(ti");
                default -> {
                  if (c < 0x7f) {
                    escaped.appendCodePoint(c);
                  } else {
                    escaped.append("\\[u%04X]".formatted(c));
                  }
                }
              }
            });
    return escaped.toString();
  }

  /** A full stop at the beginning of a line would make it a request. */
  private static String guarded(String line) {
    return line.startsWith(".") ? "\\&" + line : line;
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
