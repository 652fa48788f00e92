package org.chancery.register.sqlite;

/** Takes a register back to how an earlier version of Chancery kept it. */
final class EarlierSchema {
  private EarlierSchema() {}

  static void of(Database database, int version) {
    if (version < 5) {
      database.run(
          "DROP INDEX engagement_confidence; DROP INDEX engagement_cancelled; DROP TABLE intended");
      for (String column :
          "kind status place country latitude longitude codes topics confidence".split(" ")) {
        database.run("ALTER TABLE engagement DROP COLUMN " + column);
      }
    }
    if (version < 4) {
      database.run("DROP TABLE seen; DROP TABLE unnamed; DROP TABLE unsought");
    }
    if (version < 3) {
      database.run("DROP TABLE original; ALTER TABLE report DROP COLUMN author");
    }
    if (version < 2) {
      database.run("DROP INDEX face_incomplete; ALTER TABLE face DROP COLUMN offices");
      database.run("DELETE FROM block WHERE sort = 7; DELETE FROM keys WHERE sort = 7");
    }
    database.run("PRAGMA user_version = " + version);
  }
}
