package org.chancery.register.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.chancery.register.Desk;
import org.chancery.register.KnowledgeContract;
import org.chancery.register.Register;
import org.junit.jupiter.api.Test;

class SqliteKnowledgeTest extends KnowledgeContract {
  @Override
  protected Register open(String name, Clock clock) {
    return SqliteRegister.open(folder.resolve("made/" + name + ".db"), clock);
  }

  private List<String> rows(String name) {
    try (Database database = Database.open(folder.resolve("made/" + name + ".db"))) {
      List<String> rows = new ArrayList<>();
      rows.addAll(
          database.words("SELECT office || ' ' || day || ' ' || appearance FROM seen ORDER BY 1"));
      rows.addAll(
          database.words(
              "SELECT office || ' ' || day || ' ' || engagement FROM unnamed ORDER BY 1"));
      return rows;
    }
  }

  @Test
  void aRegisterOfTheSecondSchemaGetsToKnowWhoWasSeen() {
    try (Register register = open("old", clock)) {
      register.add(Desk.samples());
    }
    List<String> before = rows("old");
    assertThat(before).isNotEmpty();
    try (Database database = Database.open(folder.resolve("made/old.db"))) {
      EarlierSchema.of(database, 2);
    }
    try (Register register = open("old", clock)) {
      assertThat(register.check()).isEmpty();
    }
    assertThat(rows("old")).isEqualTo(before);
  }
}
