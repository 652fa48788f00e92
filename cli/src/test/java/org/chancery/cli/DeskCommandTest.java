package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskCommandTest {
  @TempDir Path folder;

  private String register() {
    return folder.resolve("register.db").toString();
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void theDeskIsEnteredByTheAddressThatIsShownAndClosedByASignal() throws Exception {
    Process process = Program.start("desk", "--register", register(), "--no-browser");
    try (BufferedReader lines = process.inputReader()) {
      String first = lines.readLine();
      assertThat(first).startsWith("The desk is open at http://127.0.0.1:");
      String entrance = first.substring(first.indexOf("http"));
      assertThat(get(entrance).statusCode()).isEqualTo(303);
      assertThat(get(entrance.replaceFirst("key=.*", "key=0")).statusCode()).isEqualTo(401);
      process.toHandle().destroy();
      assertThat(process.waitFor()).isIn(0, 143);
    }
    assertThat(Files.exists(folder.resolve("register.db"))).isTrue();
  }

  @Test
  void anotherAddressIsRefusedWithASentence() {
    Call call =
        Call.of(Made.ONE_OF_EACH, "desk", "--register", register(), "--host", "192.168.1.5");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err())
        .isEqualTo(
            "The desk serves this machine alone; it cannot answer at 192.168.1.5. Leave --host out,"
                + " and share what you find as a file.\n");
  }

  @Test
  void aPortThatIsTakenOrNoneIsSaidSo() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      Call call = Call.of(Made.ONE_OF_EACH, "desk", "--register", register(), "--port", port);
      assertThat(call.code()).isEqualTo(2);
      assertThat(call.err())
          .isEqualTo("Port " + port + " is taken by another program. Name another with --port.\n");
    }
    assertThat(Call.of(Made.ONE_OF_EACH, "desk", "--port", "70000").err())
        .isEqualTo("--port 70000 is no port. Write a number from 1 to 65535.\n");
  }

  @Test
  void theSecretOfProgramsStaysTheSame() {
    String secret = Call.of(Made.ONE_OF_EACH, "desk", "--register", register(), "--secret").out();
    assertThat(secret).matches("[0-9a-f]{32}\n");
    assertThat(Call.of(Made.ONE_OF_EACH, "desk", "--register", register(), "--secret").out())
        .isEqualTo(secret);
  }

  @Test
  void eachSystemHasItsWayToShowAnAddress() {
    URI at = URI.create("http://127.0.0.1:8473/enter?key=1");
    assertThat(DeskCommand.browser("Linux", at)).isEqualTo(List.of("xdg-open", at.toString()));
    assertThat(DeskCommand.browser("Mac OS X", at)).isEqualTo(List.of("open", at.toString()));
    assertThat(DeskCommand.browser("Windows 11", at)).startsWith("rundll32");
  }
}
