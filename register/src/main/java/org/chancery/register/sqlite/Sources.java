package org.chancery.register.sqlite;

import org.chancery.record.Record;
import org.chancery.register.Given;
import org.chancery.register.Source;

/** Reports as sources. */
final class Sources {
  private final Database database;
  private final Truths truths;

  Sources(Database database, Truths truths) {
    this.database = database;
    this.truths = truths;
  }

  Source of(Account account) {
    Given given = truths.given(account.report());
    Record record = account.record();
    return new Source(
        account.key(),
        database.words("SELECT path FROM source WHERE report = ? ORDER BY path", account.report()),
        given.page(),
        record.published(),
        record.outlet(),
        record.title(),
        database
            .words(
                "SELECT g.version FROM account a CROSS JOIN reading g ON g.seq = a.reading"
                    + " WHERE a.seq = ?",
                account.seq())
            .get(0));
  }
}
