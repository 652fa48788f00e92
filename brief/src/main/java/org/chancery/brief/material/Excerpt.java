package org.chancery.brief.material;

import java.util.List;
import org.chancery.register.Biography;
import org.chancery.register.Dossier;

/**
 * Part of a register: some of its engagements and persons.
 *
 * @param dossiers each engagement once
 * @param biographies of those who took part, as far as they are wanted; each person once
 */
public record Excerpt(List<Dossier> dossiers, List<Biography> biographies) {
  public Excerpt {
    dossiers = List.copyOf(dossiers);
    biographies = List.copyOf(biographies);
  }
}
