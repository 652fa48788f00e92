package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.account.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterCommandsTest {
  @TempDir Path folder;

  private Call call(String command, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = command;
    all[1] = "--register";
    all[2] = folder.resolve("desk/register.db").toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Call.of(Made.ONE_OF_EACH, all);
  }

  private String report(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** The name of the first engagement that a search shows. */
  private String first(String question) {
    return call("search", question)
        .out()
        .lines()
        .filter(l -> l.matches("  [0-9a-f]{12} .*"))
        .findFirst()
        .orElseThrow()
        .substring(2, 14);
  }

  @Test
  void whatIsAddedIsFoundShownAndCorrected() throws IOException {
    String file = report("talks.txt", "They met in Baku, and Jane Roe promised schools.\n");
    Call added = call("add", file);
    assertThat(added.out())
        .isEqualTo("Added 1 new report: 1 new engagement, 0 merged with others.\n");
    assertThat(added.code()).isZero();
    assertThat(call("add", file).out())
        .isEqualTo(
            "Added 0 new reports: 0 new engagements, 0 merged with others."
                + " On the register already: 1.\n");
    assertThat(call("search", "promised", "schools").out())
        .contains("Jane Roe [promised] [schools].”")
        .contains("Meeting, held on 11 January 2024 in Baku (AZE): Jane Roe, Ana");
    assertThat(call("search", "--json", "who:Roe").out()).contains("\"reports\":1");
    String id = first("who:Roe");
    assertThat(call("show", id).out())
        .contains("Meeting, held on 11 January 2024 in Baku (AZE)")
        .contains("Told by 1 report")
        .contains("“They met in”");
    Call corrected =
        call("correct", "--author", "A. Nalyst", "--reason", "seen", "edit", id, "place=Ganja");
    assertThat(corrected.out()).startsWith("Noted as ").contains("is called");
    assertThat(call("search", "place:Ganja").out()).contains("in Ganja");
    assertThat(call("reread").out()).isEqualTo("Read 1 report anew; 0 changed.\n");
    Call list = call("corrections");
    assertThat(list.out()).contains("A. Nalyst: edit place=Ganja").contains("(seen)");
    call("correct", "undo", list.out().substring(0, 12));
    assertThat(call("search", "place:Ganja").out()).isEqualTo("Nothing answers place:Ganja.\n");
    assertThat(call("corrections").out()).contains("undone");
    assertThat(call("search", "--as-of", "2020-01-01", "who:Roe").out()).startsWith("Nothing");
  }

  @Test
  void whatAReportWasReadFromIsGivenBack() throws IOException {
    Path wide = folder.resolve("wide.txt");
    Files.write(wide, "\uFEFFThey met in Baku.".getBytes(StandardCharsets.UTF_16LE));
    call("add", wide.toString());
    assertThat(call("original", wide.toString()).out())
        .isEqualTo(new String(Files.readAllBytes(wide), StandardCharsets.UTF_8));
    assertThat(call("original", "--text", wide.toString()).out()).isEqualTo("They met in Baku.");
    Call unknown = call("original", "other.txt");
    assertThat(unknown.err())
        .isEqualTo("No report was added as other.txt. Search shows the paths.\n");
    assertThat(unknown.code()).isEqualTo(2);
  }

  @Test
  void aRereadShowsWhatIsOtherwise() throws IOException {
    String file = report("talks.txt", "They met in Baku.\n");
    Call.of(
        Understanding::blank,
        "add",
        "--register",
        folder.resolve("desk/register.db").toString(),
        file);
    assertThat(call("check").out()).isEqualTo("All is well: 1 report.\n");
    Call reread = call("reread");
    assertThat(reread.out())
        .contains("+ ")
        .contains("Jane Roe, Foreign Minister (Azerbaijan)")
        .endsWith("Read 1 report anew; 1 changed.\n");
  }

  /** What is on the register has been taken in: no limit keeps it from being read again. */
  @Test
  void aRereadHasNoLimitsOfSize() {
    assertThat(call("reread", "--max-bytes", "5").err()).contains("--max-bytes");
  }

  @Test
  void anExportComesBack() throws IOException {
    call("add", report("talks.txt", "They met in Baku.\n"), report("b.txt", "They met again.\n"));
    String lines = call("export").out();
    String backup = folder.resolve("copy.db").toString();
    assertThat(call("backup", backup).code()).isZero();
    assertThat(call("remove", folder.resolve("b.txt").toString()).out())
        .isEqualTo("Removed 1 report.\n");
    assertThat(call("export").out()).isNotEqualTo(lines);
    Path export = Files.writeString(folder.resolve("export.jsonl"), lines);
    assertThat(call("import", export.toString()).out()).startsWith("Added 1 new report");
    assertThat(call("export").out()).isEqualTo(lines);
    assertThat(call("restore", backup).err()).contains("Move it away");
    Files.move(folder.resolve("desk/register.db"), folder.resolve("away.db"));
    assertThat(call("restore", backup).out()).startsWith("Restored 2 reports");
    assertThat(call("export").out()).isEqualTo(lines);
  }

  @Test
  void correctionsGoFromOneRegisterToAnother() throws IOException {
    call("add", report("talks.txt", "They met in Baku.\n"));
    call("correct", "reject", first("who:Roe"));
    Path ours =
        Files.writeString(folder.resolve("ours.jsonl"), call("corrections", "--json").out());
    call("correct", "undo", call("corrections").out().substring(0, 12));
    assertThat(call("corrections", "--import", ours.toString()).out())
        .isEqualTo("Took 0 corrections; 1 were there already.\n");
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{}\n");
    Call refused = call("corrections", "--import", broken.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("broken.jsonl, line 1");
  }

  @Test
  void whatCannotBeDoneIsSaidInASentence() throws IOException {
    Call none = call("search", "who:Roe");
    assertThat(none.err()).contains("There is no register").contains("chancery add");
    assertThat(none.code()).isEqualTo(2);
    call("add", report("talks.txt", "They met in Baku.\n"));
    for (List<String> wrong :
        List.of(
            List.of("search", "whom:Roe"),
            List.of("search", "--as-of", "tomorrow", "x"),
            List.of("show", "Nobody"),
            List.of("show", "000000000000"),
            List.of("correct", "praise", "x"),
            List.of("correct", "reject", "x"),
            List.of("correct", "edit", first("who:Roe"), "colour=red"),
            List.of("correct", "edit", first("who:Roe"), "kind=party"),
            List.of("correct", "undo", "x"),
            List.of("remove", "nothing.txt"),
            List.of("import", "nothing.jsonl"),
            List.of("backup", folder.resolve("talks.txt").toString()),
            List.of("restore", "nothing.db"))) {
      Call call = call(wrong.get(0), wrong.subList(1, wrong.size()).toArray(new String[0]));
      assertThat(call.code()).as(wrong.toString()).isEqualTo(2);
      assertThat(call.err()).as(wrong.toString()).doesNotContain("Chancery failed");
      assertThat(call.err()).as(wrong.toString()).isNotBlank();
    }
    assertThat(call("add", "nowhere.txt").code()).isEqualTo(2);
  }

  @Test
  void theUsualPlaceIsTheUsersDataFolder() {
    assertThat(RegisterFile.usual(Map.of("XDG_DATA_HOME", "/data"), "Linux", "/home/a"))
        .isEqualTo(Path.of("/data/chancery/register.db"));
    assertThat(RegisterFile.usual(Map.of(), "Linux", "/home/a"))
        .isEqualTo(Path.of("/home/a/.local/share/chancery/register.db"));
    assertThat(RegisterFile.usual(Map.of("HOME", "/elsewhere"), "Linux", "/home/a"))
        .isEqualTo(Path.of("/elsewhere/.local/share/chancery/register.db"));
    assertThat(RegisterFile.usual(Map.of("HOME", "not/whole"), "Linux", "/home/a"))
        .isEqualTo(Path.of("/home/a/.local/share/chancery/register.db"));
    assertThat(RegisterFile.usual(Map.of(), "Mac OS X", "/Users/a"))
        .isEqualTo(Path.of("/Users/a/Library/Application Support/chancery/register.db"));
  }
}
