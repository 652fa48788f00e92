package org.chancery.account.engagement;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.account.decision.LinearModel;
import org.chancery.account.decision.ModelFile;
import org.chancery.record.Kind;

/**
 * What was learned about engagements; {@link Judge} says what each decides. The classes of {@code
 * kind} are the kinds in their order, those of the others no and yes.
 */
public record EngagementModels(
    LinearModel met,
    LinearModel kind,
    LinearModel linked,
    LinearModel stays,
    LinearModel same,
    LinearModel real,
    LinearModel takesPart) {
  private static final String RESOURCE = "/org/chancery/account/engagements.model.tsv.gz";

  /** Weights below this, in thousandths, decide nothing. */
  private static final int LEAST = 10;

  /** The models that come with Chancery. */
  static EngagementModels shipped() {
    return of(ModelFile.shipped(RESOURCE));
  }

  /** Models that know nothing: they say neither yes nor no. */
  static EngagementModels blank() {
    LinearModel none = new LinearModel(2, Map.of());
    LinearModel kind = new LinearModel(Kind.values().length, Map.of());
    return new EngagementModels(none, kind, none, none, none, none, none);
  }

  /** Reads models as {@link #write} writes them. */
  public static EngagementModels read(InputStream in) throws IOException {
    return of(ModelFile.read(in));
  }

  private static EngagementModels of(Map<String, LinearModel> m) {
    return new EngagementModels(
        ModelFile.named(m, "met"),
        ModelFile.named(m, "kind"),
        ModelFile.named(m, "linked"),
        ModelFile.named(m, "stays"),
        ModelFile.named(m, "same"),
        ModelFile.named(m, "real"),
        ModelFile.named(m, "takesPart"));
  }

  /** Writes the models; the same ones give the same bytes. */
  public void write(OutputStream out) throws IOException {
    Map<String, LinearModel> m = new LinkedHashMap<>();
    m.put("met", met);
    m.put("kind", kind);
    m.put("linked", linked);
    m.put("stays", stays);
    m.put("same", same);
    m.put("real", real);
    m.put("takesPart", takesPart);
    ModelFile.write(
        out, "Learned from annotated reports; see Judge for what each decides.", m, LEAST);
  }
}
