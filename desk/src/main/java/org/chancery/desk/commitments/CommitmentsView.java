package org.chancery.desk.commitments;

import java.time.LocalDate;
import org.chancery.brief.page.Page;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;

/**
 * Commitments, by what became of them.
 *
 * @param of whose they are; empty for all
 */
public record CommitmentsView(String of, LocalDate first, LocalDate last, Page page)
    implements View {
  /** The address of what the register has besides. */
  public String dossier() {
    return Links.dossier(of);
  }

  @Override
  public String template() {
    return "commitments/commitments.jte";
  }

  @Override
  public String title() {
    return of.isEmpty() ? "Commitments" : "Commitments: " + page.title();
  }

  @Override
  public Part part() {
    return Part.COMMITMENTS;
  }
}
