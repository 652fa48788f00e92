package org.chancery.intake.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.chancery.intake.Intake;
import org.chancery.report.Decoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyEncodingTest {
  private static final String ENGLISH =
      "The Minister for Foreign Affairs met the Ambassador in the capital on Monday. They discussed"
          + " trade and the safe return of displaced persons.\n";

  /** What is decoded without a word on its encoding, or why it is not. */
  private static String read(String text, String encoding) {
    byte[] bytes = text.getBytes(Charset.forName(encoding));
    return switch (Decoding.of(bytes, java.util.Optional.empty(), Intake.standard())) {
      case Decoding.Decoded.Text t -> t.text();
      case Decoding.Decoded.Refused r -> "refused: " + r.reason();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "windows-1252 | “We agreed,” he said. The minister’s visit – his first – ends today.",
        "windows-1252 | The minister’s visit ends today.",
        "windows-1252 | José Muñoz, François Hélène and Jörg Müller of the São Paulo office came.",
        "windows-1252 | Foreign Minister Péter Szijjártó chaired the session.",
        "windows-1252 | The grant is worth £5 million, or €6 million.",
        "ISO-8859-1 | A grant of £5 million was signed in Málaga by José Álvarez.",
        "windows-1250 | Deputy Minister Paweł Jabłoński and Rafał Trzaskowski of Łódź took part.",
        "windows-1250 | Deputy Minister Jiří Kozák and Mr. Petr Mareš met Ms. Šárka Dvořáková.",
        "windows-1250 | President Aleksandar Vučić, Marko Đurić and Ana Brnabić took part.",
        "windows-1254 | President Erdoğan and Mr. Çavuşoğlu received Mr. Yılmaz and Ms. Şahin.",
        "windows-1251 | The daily Известия reported on the talks, as did Коммерсантъ.",
        "x-MacRoman | “We agreed,” he said, “on all of it.” The minister’s visit ends today.",
        "UTF-16LE | The minister’s visit ends today.",
        "UTF-16BE | The minister’s visit ends today.",
      })
  void englishWithAFewLettersBeyondAscii(String encoding, String sentence) {
    assertThat(read(ENGLISH + sentence, encoding)).isEqualTo(ENGLISH + sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "windows-1251 | Министр иностранных дел встретился в понедельник с послом.",
        "KOI8-R | Министр иностранных дел встретился в понедельник с послом.",
        "UTF-16LE | Министр иностранных дел встретился в понедельник с послом.",
        "windows-1250 | Minister spraw zagranicznych spotkał się w poniedziałek z ambasadorem.",
        "ISO-8859-2 | Rozmawiali o współpracy gospodarczej i przyszłości młodzieży w obu krajach.",
        "windows-1252 | Ils ont évoqué les échanges économiques, l’éducation et la sécurité.",
        "windows-1254 | Dışişleri Bakanı pazartesi günü büyükelçi ile görüştü.",
        "GB18030 | 外交部长星期一在首都会见了大使。双方就贸易、教育问题交换了意见。",
        "Big5 | 外交部長星期一在首都會見了大使。雙方就貿易、教育問題交換了意見。",
        "Shift_JIS | 外務大臣は月曜日に首都で大使と会談した。双方は意見を交わした。",
        "EUC-KR | 외교부 장관은 월요일 수도에서 대사를 만났다. 양측은 의견을 나누었다.",
      })
  void otherLanguages(String encoding, String text) {
    assertThat(read(text, encoding)).isEqualTo(text);
  }

  @Test
  void nothingIsVenturedOnWhatIsNoText() {
    byte[] noise = new byte[4000];
    new java.util.Random(7).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (noise[i] | 0x80);
    }
    assertThat(LikelyEncoding.INSTANCE.likely(noise)).isEmpty();
  }

  @Test
  void binaryWithZerosIsNoUtf16() {
    byte[] numbers = new byte[400];
    for (int i = 0; i < 100; i++) {
      numbers[4 * i] = (byte) i;
    }
    assertThat(Decoding.of(numbers, java.util.Optional.empty(), Intake.standard()))
        .isInstanceOf(Decoding.Decoded.Refused.class);
  }
}
