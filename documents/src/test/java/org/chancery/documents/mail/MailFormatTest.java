package org.chancery.documents.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.chancery.intake.Reads;
import org.chancery.report.Bounds;
import org.chancery.report.Page;
import org.chancery.report.Sheet;
import org.junit.jupiter.api.Test;

class MailFormatTest {
  private static final String WORDS = "The ministers met in the capital on Monday.";

  private static final String HEADER =
      """
      From: "Press Office" <press@ministry.example>
      To: desk@ministry.example
      Date: Thu, 11 Jan 2024 23:30:00 -0500
      Subject: =?UTF-8?Q?Visit_of_Mr._Mu=C3=B1oz?=
      MIME-Version: 1.0
      """;

  private static byte[] mail(String rest) {
    return (HEADER + rest).replace("\n", "\r\n").getBytes(UTF_8);
  }

  private static String text(String body) throws IOException {
    return Reads.page("a.eml", mail("\n" + body)).text();
  }

  @Test
  void theHeaderTellsTitleDateAndAuthor() throws IOException {
    byte[] bytes = mail("\n" + WORDS + "\n");
    Page page = Reads.page("a.eml", bytes);
    assertThat(page.source()).isEqualTo("a.eml");
    assertThat(page.title()).contains("Visit of Mr. Muñoz");
    assertThat(page.date()).contains(LocalDate.of(2024, 1, 11));
    assertThat(page.author()).contains("Press Office");
    assertThat(page.outlet()).isEmpty();
    assertThat(page.text()).isEqualTo(WORDS);
    assertThat(page.original().orElseThrow().mediaType()).isEqualTo("message/rfc822");
    assertThat(page.original().orElseThrow().open().readAllBytes()).isEqualTo(bytes);
  }

  @Test
  void aMailIsKnownByItsHeader() throws IOException {
    assertThat(Reads.page("message", mail("\n" + WORDS)).title()).contains("Visit of Mr. Muñoz");
  }

  @Test
  void transferEncodingsAndCharsetsAreDecoded() throws IOException {
    String quoted =
        "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
            + "Mr. Mu=F1oz met the=\n minister.\n";
    assertThat(Reads.page("a.eml", mail(quoted)).text()).isEqualTo("Mr. Muñoz met the minister.");
    String base64 =
        "Content-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder()
                .encodeToString(
                    "Встреча".getBytes(java.nio.charset.Charset.forName("windows-1251")));
    assertThat(Reads.page("a.eml", mail(base64)).text()).isEqualTo("Встреча");
    String escaped =
        "Content-Type: text/plain; charset=ISO-2022-JP\n\n"
            + new String(
                "会談".getBytes(java.nio.charset.Charset.forName("ISO-2022-JP")), ISO_8859_1);
    assertThat(Reads.page("a.eml", mail(escaped)).text()).isEqualTo("会談");
  }

  @Test
  void plainTextComesBeforeHtml() throws IOException {
    String both =
        """
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/plain

        %s
        --b
        Content-Type: text/html

        <p>Another</p>
        --b--
        """;
    assertThat(Reads.page("a.eml", mail(both.formatted(WORDS))).text()).isEqualTo(WORDS);
    Page html = Reads.page("a.eml", mail(both.formatted("")));
    assertThat(html.text()).isEqualTo("Another");
    assertThat(html.title()).contains("Visit of Mr. Muñoz");
    assertThat(html.source()).isEqualTo("a.eml");
  }

  @Test
  void whatIsAttachedIsReadByItself() throws IOException {
    String mixed =
        """
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        See attached.
        --b
        Content-Type: application/octet-stream
        Content-Disposition: attachment; filename="../read out.txt"
        Content-Transfer-Encoding: base64

        %s
        --b
        Content-Type: image/png
        Content-Disposition: attachment; filename=logo.png

        xx
        --b
        Content-Type: message/rfc822

        Subject: Inner

        Inner words.
        --b--
        """;
    List<Sheet> sheets =
        Reads.sheets(
            "a.eml",
            mail(mixed.formatted(Base64.getEncoder().encodeToString(WORDS.getBytes(UTF_8)))));
    assertThat(Reads.texts(sheets)).containsExactly("See attached.", WORDS, "Inner words.");
    assertThat(sheets)
        .extracting(s -> ((Page) s).source())
        .containsExactly("a.eml", "a.eml#read out.txt", "a.eml#part-4");
    assertThat(((Page) sheets.get(2)).title()).contains("Inner");
  }

  @Test
  void whatIsForwardedIsTheReport() throws IOException {
    Page page =
        Reads.page(
            "a.eml",
            mail(
                """

                FYI

                ---------- Forwarded message ---------
                From: Ministry <info@mfa.example>
                Date: Tue, Jan 9, 2024 at 9:15 AM
                Subject: Talks held
                To: list@mfa.example

                The ministers met on Monday.
                """));
    assertThat(page.text()).isEqualTo("The ministers met on Monday.");
    assertThat(page.date()).contains(LocalDate.of(2024, 1, 9));
    assertThat(page.title()).contains("Talks held");
    assertThat(page.author()).contains("Ministry");
  }

  @Test
  void signaturesAndWhatIsAnsweredAreLeftOut() throws IOException {
    assertThat(
            text(
                """
                We will attend.

                On Tue, 9 Jan 2024, X
                <x@y.example> wrote:
                > Will you attend?
                > It is on Monday.

                Yours
                --\s
                Press Office
                """))
        .isEqualTo("We will attend.\n\nYours");
    assertThat(text("> The ministers met.\n> They talked.\n"))
        .isEqualTo("The ministers met.\nThey talked.");
  }

  @Test
  void flowedLinesAreJoined() throws IOException {
    String flowed =
        "Content-Type: text/plain; format=flowed\n\nThe ministers met \non Monday.\nThey talked.\n";
    assertThat(Reads.page("a.eml", mail(flowed)).text())
        .isEqualTo("The ministers met on Monday.\nThey talked.");
  }

  @Test
  void aMailboxIsReadAMailAtATime() throws IOException {
    String box =
        "From a@b Thu Jan 11 10:00:00 2024\nSubject: One\n\nFirst.\n>From the minister.\nFrom here on.\n\n"
            + "From a@b Thu Jan 11 11:00:00 2024\nSubject: Two\n\nSecond.\n";
    List<Sheet> sheets = Reads.sheets("in.mbox", box.getBytes(UTF_8));
    assertThat(Reads.texts(sheets))
        .containsExactly("First.\nFrom the minister.\nFrom here on.", "Second.");
    assertThat(sheets)
        .extracting(s -> ((Page) s).source())
        .containsExactly("in.mbox#1", "in.mbox#2");
    assertThat(Reads.sheets("in", box.getBytes(UTF_8))).hasSize(2);
  }

  @Test
  void aMailThatIsTooLargeCostsNoOther() throws IOException {
    String box =
        "From a@b Thu Jan 11 10:00:00 2024\n\n"
            + "x".repeat(5000)
            + "\n\nFrom a@b Thu Jan 11 11:00:00 2024\n\nSecond.\n";
    List<String> texts =
        Reads.texts(
            Reads.sheets("in.mbox", box.getBytes(UTF_8), Bounds.defaults().withMostBytes(1000)));
    assertThat(texts).hasSize(2);
    assertThat(texts.get(0)).contains("in.mbox#1 is larger than 1000 bytes");
    assertThat(texts.get(1)).isEqualTo("Second.");
  }

  @Test
  void partsThatLieDeepAreRefused() throws IOException {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    assertThat(Reads.sentence(Reads.sheets("a.eml", mail(deep + "\nx"))))
        .contains("a.eml cannot be read")
        .contains("more than 32 deep");
  }

  @Test
  void mailsThatLieDeepAreRefused() throws IOException {
    String inner = "Subject: x\n\n" + WORDS;
    for (int i = 0; i < 12; i++) {
      inner =
          "Content-Type: multipart/mixed; boundary=b"
              + i
              + "\n\n--b"
              + i
              + "\nContent-Type: message/rfc822\n\n"
              + inner
              + "\n--b"
              + i
              + "--\n";
    }
    assertThat(Reads.sentence(Reads.sheets("a.eml", inner.getBytes(UTF_8))))
        .contains("lies in more than 8");
  }

  @Test
  void manyPartsAreRefused() throws IOException {
    String many =
        "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(100_000) + "--b--\n";
    assertThat(Reads.sentence(Reads.sheets("a.eml", mail(many)))).contains("more than 1000 parts");
  }

  @Test
  void hugeLinesAndHeadersAreRefused() throws IOException {
    assertThat(
            Reads.sentence(
                Reads.sheets("a.eml", mail("X-A: " + "a".repeat(200_000) + "\n\n" + WORDS))))
        .contains("a.eml");
    assertThat(Reads.sheets("a.eml", mail("\n" + "word ".repeat(200_000)))).hasSize(1);
  }

  @Test
  void cutOffAndEmptyMails() throws IOException {
    byte[] whole =
        mail(
            "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
                + WORDS
                + "\n--b--\n");
    for (int length = 0; length < whole.length; length++) {
      List<Sheet> sheets = Reads.sheets("a.eml", java.util.Arrays.copyOf(whole, length));
      assertThat(sheets).hasSize(1);
    }
    assertThat(Reads.sentence(Reads.sheets("a.eml", new byte[0])))
        .contains("a.eml is a mail without words");
    assertThat(Reads.sentence(Reads.sheets("a.mbox", new byte[0])))
        .contains("a.mbox holds no mails");
  }
}
