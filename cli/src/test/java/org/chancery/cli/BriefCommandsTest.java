package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.account.Understanding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions on a register that holds the samples. */
class BriefCommandsTest {
  @TempDir static Path shared;
  @TempDir Path folder;

  @BeforeAll
  static void add() {
    Call added =
        Call.of(
            Understanding.standard(),
            "add",
            "--register",
            shared.resolve("r.db").toString(),
            Call.home().resolve("samples").toString());
    assertThat(added.code()).isZero();
  }

  private static Call call(String command, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = command;
    all[1] = "--register";
    all[2] = shared.resolve("r.db").toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Call.of(Understanding::blank, all);
  }

  @Test
  void aBriefIsDrawnUp() {
    Call brief = call("brief", "Azerbaijan", "and", "UN", "--marking", "RESTRICTED");
    assertThat(brief.code()).isZero();
    assertThat(brief.out())
        .startsWith("RESTRICTED\nAzerbaijan and United Nations\nBrief as of ")
        .contains(
            "\nAt a glance\n",
            "Last met: ",
            "\nEarlier engagements (2 of ",
            "\nPositions",
            "\nSources\n")
        .contains("[1]")
        .endsWith("RESTRICTED\n");
    assertThat(call("brief", "UN", "--as", "AZE").out()).contains("Azerbaijan (our side)");
    assertThat(call("brief", "Azerbaijan UN", "--length", "short").out().lines().count())
        .isLessThan(call("brief", "Azerbaijan UN", "--length", "full").out().lines().count());
  }

  @Test
  void nobodyIsBriefedOnWhatIsBetweenThemAndTheirOwnPeople() {
    assertThat(call("brief", "Bayramov", "--as", "UN").out())
        .startsWith("United Nations and Jeyhun Bayramov\n");
    assertThat(call("brief", "Bayramov", "--as", "AZE").out()).startsWith("Jeyhun Bayramov\n");
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    for (String form : List.of("word", "excel", "html", "icalendar", "turtle")) {
      String file = folder.resolve("a").toString();
      String other = folder.resolve("b").toString();
      call("brief", "Azerbaijan and UN", "--as-of", "2030-01-01", "--format", form, "-o", file);
      call("brief", "Azerbaijan and UN", "--as-of", "2030-01-01", "--format", form, "-o", other);
      assertThat(Path.of(file)).as(form).hasSameBinaryContentAs(Path.of(other));
    }
  }

  @Test
  void everyAnswerComesInEveryFormThatItHas() throws IOException {
    for (String command :
        List.of("brief", "timeline", "agenda", "positions", "commitments", "calendar", "network")) {
      for (String ending :
          List.of(
              "docx",
              "html",
              "md",
              "txt",
              "xlsx",
              "csv",
              "jsonl",
              "ics",
              "gexf",
              "graphml",
              "ttl",
              "ftm.json")) {
        Path file = folder.resolve(command + "." + ending);
        Call written = call(command, "Azerbaijan and UN", "-o", file.toString());
        assertThat(written.err()).as(command + " " + ending).isEmpty();
        assertThat(written.code()).isZero();
        assertThat(Files.size(file)).as(file.toString()).isPositive();
      }
    }
  }

  @Test
  void aCalendarHasItsDays() throws IOException {
    Path file = folder.resolve("c.ics");
    call("calendar", "Azerbaijan and UN", "-o", file.toString());
    String calendar = Files.readString(file);
    List<biweekly.component.VEvent> events = biweekly.Biweekly.parse(calendar).first().getEvents();
    assertThat(events).isNotEmpty();
    assertThat(events).allSatisfy(e -> assertThat(e.getDateStart().getValue().hasTime()).isFalse());
    assertThat(events)
        .anySatisfy(e -> assertThat(e.getSummary().getValue()).contains("(day not known: "));
    // RFC 5545 advises 75 octets; the library counts characters, without the blank of a folded
    // line.
    assertThat(calendar.lines()).allMatch(l -> l.length() <= 76);
  }

  @Test
  void whoIsShownWithOffices() {
    assertThat(call("who", "Isaczai").out())
        .contains("• Ghulam Isaczai, Resident Co-ordinator in Azerbaijan (United Nations); seen");
    assertThat(call("who", "Isaczay", "--format", "csv").out())
        .startsWith("person,names,office,body,code,seen_from,seen_to");
    assertThat(call("who", "Qwertzuiop").code()).isEqualTo(2);
    assertThat(call("who", "Qwertzuiop").err()).startsWith("Nobody on the register is called");
  }

  @Test
  void twoReadoutsAreLaidSideBySide() {
    List<String> ids =
        call("search", "place:Kazan", "--json")
            .out()
            .lines()
            .flatMap(
                l ->
                    java.util.regex.Pattern.compile("\"id\":\"([0-9a-f]{12})\"")
                        .matcher(l)
                        .results())
            .map(m -> m.group(1))
            .distinct()
            .toList();
    assertThat(ids).isNotEmpty();
    Call compared = call("compare", ids.get(0), ids.get(0));
    assertThat(compared.out()).contains("Participants", "same").doesNotContain("differs");
    assertThat(call("compare", ids.get(0), "000000000000").err()).contains("No fact is called");
    assertThat(call("compare", ids.get(0), "Kazan").err()).contains("does not name an engagement");
  }

  @Test
  void whatIsNewIsShown() throws IOException {
    assertThat(call("changes", "--from", "2020-01-01", "UN").out())
        .contains("New on the register since 1 January 2020", "United Nations");
    Path list =
        Files.writeString(
            folder.resolve("list.txt"), "# watched\nUN\n\nmine action\nAzerbaijan and UN\n");
    assertThat(call("changes", "--from", "2020-01-01", "--list", list.toString()).out())
        .contains("3 subjects", "Mine action", "Azerbaijan and United Nations");
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    assertThat(call("changes", "--from", today, "UN").err())
        .isEqualTo("Nothing about that is new on the register since " + today + ".\n");
    assertThat(call("changes", "--from", "2999-01-01", "UN").err()).contains("still to come");
    assertThat(call("changes", "--from", "2020-01-01").err()).contains("Say about whom");
  }

  @Test
  void whatIsWrongIsSaidInASentence() {
    assertThat(call("brief", "Xyzzy").err())
        .startsWith("Nothing on the register is called \"Xyzzy\".");
    assertThat(call("brief", "Xyzzy").code()).isEqualTo(2);
    assertThat(call("brief", "UN", "--as", "XYZ").err()).startsWith("--as XYZ is no state");
    assertThat(call("brief", "UN", "-o", "a.xyz").err()).contains("The ending of a.xyz");
    assertThat(call("brief", "UN", "--format", "tex").err())
        .startsWith("There is no form \"tex\".");
    assertThat(call("brief", "UN", "--topic", "cats").err())
        .startsWith("There is no topic \"cats\".");
    assertThat(call("brief", "UN", "--since", "soon").err()).contains("'soon' is no date");
    assertThat(call("brief", "UN", "--since", "2024", "--until", "2023").err())
        .contains("lies before");
    assertThat(call("brief", "UN", "--most", "0").err()).contains("--most 0");
    assertThat(call("brief", "UN", "--format", "csv", "--table", "cats").err())
        .contains("It has engagements");
    assertThat(call("brief", "UN", "-o", folder.resolve("no/such/a.html").toString()).err())
        .contains("cannot be written");
    assertThat(call("compare", "1ae2b2ba5aa6", "2", "--format", "gexf").code()).isEqualTo(2);
  }
}
