package org.chancery.brief.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.brief.Asked;
import org.chancery.brief.subject.Subject;
import org.chancery.register.Desk;
import org.chancery.register.Register;
import org.chancery.register.sqlite.SqliteRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectorTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void partsOfTheMaterialAreTheSameAsInTheWhole() {
    try (Register register = SqliteRegister.open(folder.resolve("register.db"), CLOCK)) {
      register.add(Desk.samples());
      for (String words : List.of("Azerbaijan and UN", "UN", "Bayramov", "climate")) {
        Subject subject = Asked.subject(register, words);
        Scope scope = Scope.everything(LocalDate.parse("2026-02-01"), 200);
        Collector collector = new Collector(register);
        Material whole = collector.collect(subject, scope);
        Material said = collector.said(subject, scope);
        Material met = collector.engagements(subject, scope);
        assertThat(whole.engagements()).as(words).isNotEmpty();
        assertThat(said.engagements()).isEqualTo(whole.engagements());
        assertThat(said.utterances()).isEqualTo(whole.utterances());
        assertThat(said.heard()).isEqualTo(whole.heard());
        assertThat(said.plans()).isEmpty();
        assertThat(met.engagements()).isEqualTo(whole.engagements());
        assertThat(met.unsure()).isEqualTo(whole.unsure());
        assertThat(met.utterances()).isEmpty();
      }
    }
  }
}
