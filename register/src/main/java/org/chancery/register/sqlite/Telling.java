package org.chancery.register.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.register.Dossier;
import org.chancery.register.correction.Target;
import org.chancery.register.fact.Fact;
import org.chancery.register.fact.FactId;
import org.chancery.register.fact.Facts;
import org.chancery.register.sameness.Group;
import org.chancery.register.sameness.Sighting;

/** What is known of single facts and engagements, as of a moment. */
final class Telling {
  private static final int HELD = 1_000;

  private final Database database;
  private final Truths truths;
  private final Accounts accounts;
  private final Sources sources;
  private final Texts texts;
  private final Sightings sightings;
  private final Neighbourhoods groups;
  private final Recognition recognition;

  /** As long as nothing is written: pages in turn tell of the same engagements. */
  private final Map<Asked, Dossier> held = new Recent<>(HELD);

  private record Asked(List<Long> team, long moment) {
    private Asked {
      team = List.copyOf(team);
    }
  }

  Telling(
      Database database,
      Truths truths,
      Accounts accounts,
      Sources sources,
      Texts texts,
      Sightings sightings,
      Neighbourhoods groups,
      Recognition recognition) {
    this.database = database;
    this.truths = truths;
    this.accounts = accounts;
    this.sources = sources;
    this.texts = texts;
    this.sightings = sightings;
    this.groups = groups;
    this.recognition = recognition;
  }

  List<Target> facts(FactId id, long moment) {
    Map<String, Target> found = new TreeMap<>();
    for (Account account : having(id, moment)) {
      for (Fact fact : Facts.of(account.record())) {
        if (FactId.of(account.key(), fact).equals(id)) {
          found.put(account.key(), new Target(account.key(), fact));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** The accounts of the few reports that may have the fact. */
  private List<Account> having(FactId id, long moment) {
    return database
        .numbers(
            "SELECT seq FROM report WHERE key BETWEEN ? AND ? ORDER BY key",
            id.ofReport(),
            id.ofReport() + "g")
        .stream()
        .map(report -> accounts.at(report, moment))
        .flatMap(Optional::stream)
        .toList();
  }

  Optional<Dossier> engagement(FactId id, long moment) {
    for (Account account : having(id, moment)) {
      List<Sighting> all = Sighting.of(account.record());
      for (Sighting s : all) {
        if (FactId.of(account.key(), new Fact.Engaged(s.engagement())).equals(id)) {
          long item = accounts.engagements(account.seq()).get(s.id().index());
          return Optional.of(told(groups.team(item, moment), moment));
        }
      }
    }
    return Optional.empty();
  }

  /** What is held in memory may be otherwise by now. */
  void forget() {
    held.clear();
  }

  /** A team of engagements as one. */
  Dossier told(List<Long> team, long moment) {
    return held.computeIfAbsent(new Asked(team, moment), a -> together(a.team(), a.moment()));
  }

  private Dossier together(List<Long> team, long moment) {
    Group group = sightings.group(team, moment);
    List<Dossier.Telling> tellings = new ArrayList<>();
    TreeSet<Long> reports = new TreeSet<>();
    for (Sighting sighting : group.sightings()) {
      String key = sighting.id().report();
      Account account = accounts.at(key, moment).orElseThrow();
      reports.add(account.report());
      tellings.add(
          new Dossier.Telling(
              FactId.of(key, new Fact.Engaged(sighting.engagement())), sources.of(account)));
    }
    return new Dossier(
        group, tellings, texts.families(reports, moment), recognition.of(team, group, moment));
  }

  /** The teams that a report's engagements were in at a moment, in the order of its record. */
  List<List<Long>> teams(long report, long moment) {
    List<List<Long>> teams = new ArrayList<>();
    accounts
        .at(report, moment)
        .ifPresent(
            a ->
                accounts.engagements(a.seq()).stream()
                    .map(e -> groups.team(e, moment))
                    .filter(t -> !teams.contains(t))
                    .forEach(teams::add));
    return teams;
  }
}
