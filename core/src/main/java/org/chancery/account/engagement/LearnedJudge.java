package org.chancery.account.engagement;

import java.util.List;
import org.chancery.account.cast.Party;
import org.chancery.record.Kind;
import org.chancery.record.Status;

/** Decides by the models that were learned from annotated reports. */
final class LearnedJudge implements Judge {
  private final EngagementModels models;

  LearnedJudge(EngagementModels models) {
    this.models = models;
  }

  @Override
  public long met(Encounter pair) {
    return models.met().odds(pair.features());
  }

  @Override
  public long linked(
      TellingFinder.Scene scene,
      int token,
      Trigger trigger,
      Party party,
      List<Telling> said,
      List<String> features) {
    return models.linked().odds(features);
  }

  @Override
  public long stays(TellingFinder.Scene scene, Party party, Site site, List<String> features) {
    return models.stays().odds(features);
  }

  @Override
  public Kind kind(List<Encounter> pairs) {
    return Kind.values()[
        models.pairKind().best(pairs.stream().flatMap(e -> e.features().stream()).toList())];
  }

  @Override
  public long same(Draft draft, Telling telling, List<String> features) {
    return models.same().odds(features);
  }

  @Override
  public long real(Draft draft, List<String> features) {
    return models.real().odds(features);
  }

  @Override
  public long takesPart(Draft draft, Party party, List<String> features) {
    return models.takesPart().odds(features);
  }

  @Override
  public Kind kind(Draft draft, List<String> features) {
    return Kind.values()[models.kind().best(features)];
  }

  @Override
  public Status status(Draft draft, List<String> features) {
    return Status.values()[models.status().best(features)];
  }
}
