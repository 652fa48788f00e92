package org.chancery.desk.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.brief.page.Page;
import org.chancery.desk.entry.ReportEntry;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;

/**
 * What is new.
 *
 * @param of on whom; empty for the whole register
 * @param fresh reports that are new, if the whole is asked for
 * @param page what is new on the subject
 * @param meetings of the subject, the latest first, of which two can be chosen
 * @param between what changed from one of them to another
 */
public record ChangesView(
    String of,
    LocalDate since,
    List<ReportEntry> fresh,
    Optional<Page> page,
    List<Between.Meeting> meetings,
    Optional<Between> between)
    implements View {
  public ChangesView {
    fresh = List.copyOf(fresh);
    meetings = List.copyOf(meetings);
  }

  public String dossier() {
    return Links.dossier(of);
  }

  @Override
  public String template() {
    return "changes/changes.jte";
  }

  @Override
  public String title() {
    return of.isEmpty() ? "Changes" : "Changes: " + of;
  }

  @Override
  public Part part() {
    return Part.CHANGES;
  }
}
