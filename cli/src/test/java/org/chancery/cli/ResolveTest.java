package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.account.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolveTest {
  @TempDir Path folder;

  @Test
  void showsWhoIsMeantAndWhy() {
    Call call = call("resolve", "--date", "2009-01-01", "Putin", "xyz abc");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .contains("Vladimir Putin (person)", "office  prime minister", "PLOVER  RUS GOV")
        .contains("office-holders.tsv, line")
        .contains("xyz abc\n  not known");
  }

  @Test
  void badLinesAreToldAndTheRestResolved() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(
        file,
        "{\"actor\": \"Norwegian sailors\"}\nno json\n{\"actor\": \"x\", \"date\": \"soon\"}\n"
            + "{\"actor\": \"\"}\n[]\n{\"actor\": 7}\n\n{\"actor\": \"the Bundestag\"}\n");
    Call call = call("resolve", "--json", "--file", file.toString());
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out().lines()).hasSize(2);
    assertThat(call.out()).contains("\"plover\":\"NOR\",\"sector\":\"MIL\"", "\"code\":\"DEU\"");
    assertThat(call.err().lines())
        .hasSize(5)
        .allMatch(l -> l.startsWith(file + ", line "))
        .anyMatch(
            l ->
                l.endsWith(
                    "line 2, is broken JSON. Write one object a line, such as {\"actor\": \"Lavrov\"}."));
  }

  @Test
  void aMissingFileIsToldAndTheRestResolved() {
    Call call = call("resolve", "the Kremlin", "--file", folder.resolve("none").toString());
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).contains("RUS GOV");
    assertThat(call.err()).contains("none cannot be opened. Give");
  }

  @Test
  void anOwnListIsKnownAndItsErrorsAreTold() throws IOException {
    Path file = folder.resolve("own.tsv");
    Files.writeString(file, "Zubrowka\tZubrowkan\tstate\tZUB\n");
    Call call = call("resolve", "--gazetteer", file.toString(), "Zubrowkan police");
    assertThat(call.out()).contains("PLOVER  ZUB COP", "own.tsv, line 1");
    Files.writeString(file, "Zubrowka\tZubrowkan\tplanet\tZUB\n");
    Call bad = call("resolve", "--gazetteer", file.toString(), "Zubrowkan police");
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.err()).contains("own.tsv, line 1: the kind \"planet\" is unknown. Write one of");
  }

  @Test
  void readKnowsTheOwnListToo() throws IOException {
    Path file = folder.resolve("own.tsv");
    Files.writeString(file, "Zubrowka\tZubrowkan\tstate\tZUB\n");
    Path report = folder.resolve("r.txt");
    Files.writeString(
        report,
        "Zubrowkan Foreign Minister Marta Bolz met Georgian Foreign Minister Ilia Darchiashvili in"
            + " Vienna on 11 January 2024. They discussed mine action.\n");
    Call call = call("read", "--json", "--gazetteer", file.toString(), report.toString());
    assertThat(call.code()).isZero();
    assertThat(call.out()).contains("\"code\":\"ZUB\"");
  }

  private static Call call(String... arguments) {
    return Call.of(Understanding::blank, arguments);
  }
}
