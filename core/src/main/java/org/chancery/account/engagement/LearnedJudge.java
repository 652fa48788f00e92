package org.chancery.account.engagement;

import java.util.List;
import org.chancery.account.cast.Party;
import org.chancery.record.Kind;

/** Decides by the models that were learned from annotated reports. */
record LearnedJudge(EngagementModels models) implements Judge {
  @Override
  public long met(Encounter pair) {
    return models.met().odds(pair.features());
  }

  @Override
  public long linked(Link link) {
    return models.linked().odds(link.features());
  }

  @Override
  public long stays(Stay stay) {
    return models.stays().odds(stay.features());
  }

  @Override
  public Kind kind(List<Encounter> pairs) {
    List<String> features = pairs.stream().flatMap(e -> e.features().stream()).toList();
    return Kind.values()[models.kind().best(features)];
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
}
