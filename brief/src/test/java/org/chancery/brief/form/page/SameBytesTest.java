package org.chancery.brief.form.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class SameBytesTest {
  private static List<byte[]> written() {
    return List.<PageForm>of(
            new TextForm(80, Ink.COLOURED), new MarkdownForm(), new HtmlForm(), new WordForm())
        .stream()
        .map(form -> form.bytes(SamplePage.marked()))
        .toList();
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void theSamePageGivesTheSameBytesWhereverItIsWritten() {
    List<byte[]> here = written();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      List<byte[]> there = written();
      for (int i = 0; i < here.size(); i++) {
        assertThat(Arrays.equals(there.get(i), here.get(i))).as("form %d", i).isTrue();
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
