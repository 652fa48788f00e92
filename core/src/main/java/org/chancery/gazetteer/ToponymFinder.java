package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.language.Document;
import org.chancery.language.Name;
import org.chancery.language.Sentence;
import org.chancery.report.Dateline;

/** Finds the names of places in a report's sentences, with all that each can mean. */
final class ToponymFinder {
  private static final int LONGEST = 6;

  private static final Pattern ABBREVIATION =
      Pattern.compile("\\s*,\\s*((?:\\p{Lu}\\.){1,3}|\\p{Lu}\\p{Ll}{1,5}\\.|\\p{Lu}{2})(?!\\p{L})");

  /** Inhabitants from which a city is looked for within a body's name. */
  static final long LARGE = 100_000;

  /** Kilometres around a report's places in which the name of a small town is that town's. */
  private static final double NEIGHBOURHOOD = 100;

  private final Gazetteer gazetteer;
  private final ToponymUse use;
  private final ToponymTables tables;
  private final ToponymContext context;
  private final ToponymFacilities facilities;
  private final ToponymSurroundings surroundings;
  private final ToponymLookup lookup;
  private final ToponymInside inside;
  private final ToponymMargins margins;

  ToponymFinder(Gazetteer gazetteer, ToponymUse use) {
    this.gazetteer = gazetteer;
    this.use = use;
    tables = new ToponymTables(gazetteer);
    context = new ToponymContext(gazetteer, tables);
    surroundings = new ToponymSurroundings(gazetteer, context, use);
    inside = new ToponymInside(gazetteer, use);
    facilities = new ToponymFacilities(gazetteer, tables, use, inside);
    margins = new ToponymMargins(gazetteer, context, use);
    lookup = new ToponymLookup(gazetteer, tables, use, surroundings, inside);
  }

  /** What a first reading of a report has told of its places. */
  record Told(Set<String> names, List<ToponymSense> places) {
    static final Told NOTHING = new Told(Set.of(), List.of());

    /** A small town is meant where the report is about a place near it. */
    boolean isNear(ToponymSense town) {
      return places.stream()
          .filter(p -> p.precision().compareTo(Toponym.Precision.PROVINCE) <= 0)
          .anyMatch(p -> p.kilometres(town) < NEIGHBOURHOOD);
    }
  }

  /**
   * In the order of the text; they do not overlap.
   *
   * @param told what is a place in one sentence is one in the others, too
   */
  List<ToponymMention> find(Document document, Told told) {
    List<ToponymMention> found = new ArrayList<>();
    document.report().dateline().ifPresent(d -> dateline(d, document.report().text(), found));
    for (int s = 0; s < document.sentences().size(); s++) {
      Sentence sentence = document.sentences().get(s);
      List<String> forms = new ArrayList<>(sentence.size());
      for (int t = 0; t < sentence.size(); t++) {
        forms.add(sentence.form(t));
      }
      List<Name> names = document.names().get(s);
      for (int t = 0; t < forms.size(); t++) {
        if (!Character.isUpperCase(forms.get(t).codePointAt(0))
            || forms.get(t).equals("A")
            || forms.get(t).equals("An")) {
          continue;
        }
        int at = t;
        Optional<Name> name =
            names.stream().filter(n -> n.first() <= at && at <= n.last()).findFirst();
        if (name.isPresent() && surroundings.isPerson(sentence, name.get(), names, forms, told)) {
          // "STORM HITS HOUSTON": in a headline in capitals anything may be taken for a person.
          if (isInCapitals(forms.get(t)) && told.names().contains(forms.get(t))) {
            at(sentence, s, forms, t, Optional.empty(), names, told).ifPresent(found::add);
          }
          t = isInCapitals(forms.get(t)) ? t : name.get().last();
          continue;
        }
        Optional<ToponymMention> mention = behindComma(s, forms, t, found);
        if (mention.isEmpty()) {
          mention =
              name.isPresent() && facilities.isOne(name.get(), forms, t)
                  ? facility(sentence, s, forms, t, name.get(), names, told)
                  : at(sentence, s, forms, t, name, names, told);
        }
        if (mention.isPresent()) {
          found.add(mention.get());
          t = mention.get().last();
        } else {
          int body = body(forms, t);
          for (ToponymInside.Inner i : inside.of(forms, t, body)) {
            found.add(mention(s, forms, i.first(), i.length(), i.senses(), true, false));
          }
          t += Math.max(0, body - 1);
        }
      }
    }
    found.addAll(margins.find(document, told.names()));
    return found;
  }

  /** "LAS VEGAS, Nev.": in no sentence, but places. */
  private void dateline(Dateline dateline, String text, List<ToponymMention> found) {
    List<ToponymSense> beyond = new ArrayList<>();
    if (dateline.country().isPresent()) {
      String country = dateline.country().get();
      List<String> forms = Words.tokens(country);
      List<String> behind = new ArrayList<>(List.of(","));
      behind.addAll(forms);
      behind.add(".");
      beyond.addAll(context.beyond(behind, 0));
      if (beyond.isEmpty()) {
        tables
            .abbreviated(country)
            .or(() -> tables.abbreviated(country + "."))
            .ifPresent(beyond::add);
      }
      int from = dateline.span().end();
      for (int at = from; at < Math.min(text.length(), from + 4); at++) {
        if (!beyond.isEmpty() && text.regionMatches(true, at, country, 0, country.length())) {
          found.add(
              new ToponymMention(
                  -1, at, at + country.length(), country, beyond, List.of(), false, false, true));
          break;
        }
      }
    }
    if (dateline.country().isEmpty()) {
      behindDateline(dateline.span().end(), text, beyond, found);
    }
    List<String> forms = Words.tokens(dateline.place());
    List<ToponymSense> senses = new ArrayList<>();
    for (Match m : gazetteer.longestPlace(forms, 0)) {
      if (m.length() == forms.size()) {
        senses.add(ToponymSense.of((Place) m.entry()));
      }
    }
    for (Localities.Locality l : Localities.standard().of(forms)) {
      senses.add(ToponymSense.of(l));
    }
    gazetteer.all(forms, 0).stream()
        .filter(m -> m.entry() instanceof State && m.length() == forms.size())
        .filter(m -> m.wording() != Wording.CAPITAL && m.wording() != Wording.METONYM)
        .forEach(m -> senses.add(ToponymSense.of((State) m.entry())));
    found.add(
        0,
        new ToponymMention(
            -1,
            dateline.span().start(),
            dateline.span().end(),
            dateline.place(),
            senses,
            beyond,
            senses.isEmpty(),
            false,
            false));
  }

  /** "RALEIGH, N.C. (Agency)" */
  private void behindDateline(
      int from, String text, List<ToponymSense> beyond, List<ToponymMention> found) {
    Matcher m = ABBREVIATION.matcher(text).region(from, text.length());
    if (m.lookingAt()) {
      Optional<ToponymSense> sense = tables.abbreviated(m.group(1));
      if (sense.isPresent()) {
        beyond.add(sense.get());
        found.add(
            new ToponymMention(
                -1, m.start(1), m.end(1), m.group(1), beyond, List.of(), false, false, true));
      }
    }
  }

  /** How many tokens a body's name takes that starts here. */
  private int body(List<String> forms, int t) {
    return gazetteer
        .longest(forms, t)
        .filter(m -> m.entry() instanceof Body)
        .map(Match::length)
        .orElse(0);
  }

  private Optional<ToponymMention> at(
      Sentence sentence,
      int s,
      List<String> forms,
      int t,
      Optional<Name> name,
      List<Name> names,
      Told told) {
    List<Match> known = gazetteer.all(forms, t);
    int body =
        known.isEmpty() || !(known.get(0).entry() instanceof Body) ? 0 : known.get(0).length();
    Optional<Match> state = known.stream().filter(m -> m.entry() instanceof State).findFirst();
    if (state.isPresent() && isOfPeople(state.get().wording())) {
      Match m = state.get();
      return Optional.of(
          mention(
              s, forms, t, m.length(), List.of(ToponymSense.of((State) m.entry())), true, false));
    }
    List<Lexicon.Hit<ToponymSense>> people = tables.peoples(forms, t);
    // "European Union" is no part of Europe's.
    boolean continental =
        name.isPresent()
            && name.get().type() == Name.Type.ORGANISATION
            && people.stream()
                .anyMatch(p -> p.value().precision().compareTo(Toponym.Precision.STATE) > 0);
    if (!people.isEmpty() && state.isEmpty() && !continental) {
      int n = people.get(0).length();
      return Optional.of(mention(s, forms, t, n, List.of(people.get(0).value()), true, false));
    }
    boolean location = name.isPresent() && name.get().type() == Name.Type.LOCATION;
    List<ToponymSense> senses = List.of();
    int length = Math.max(0, body);
    boolean bodyOnly = body > 0;
    for (int n = Math.min(LONGEST, forms.size() - t); n > 0 && n >= length; n--) {
      List<ToponymSense> here = lookup.of(sentence, forms, t, n, known, name, told);
      if (!here.isEmpty()) {
        senses = here;
        bodyOnly = bodyOnly && n <= body;
        length = n;
        break;
      }
    }
    if (senses.isEmpty()) {
      boolean place =
          location
              || (name.isPresent()
                  && name.get().type() == Name.Type.PERSON
                  && !surroundings.isPerson(sentence, name.get(), names, forms, told));
      return bodyOnly || !place
          ? Optional.empty()
          : unlisted(s, forms, t, name.orElseThrow(), told);
    }
    if (bodyOnly) {
      return Optional.empty();
    }
    int next = t + length;
    boolean more =
        name.isPresent()
            && name.get().last() >= next
            && Character.isUpperCase(forms.get(next).codePointAt(0))
            && !ToponymSurroundings.isDivision(forms.get(next));
    boolean cut = t > 0 && forms.get(t - 1).equals("-");
    if (more
        && location
        && !cut
        && name.get().first() == t
        && senses.stream().noneMatch(x -> x.weight() > 7.4)) {
      List<ToponymSense> near =
          senses.stream()
              .filter(x -> x.precision() == Toponym.Precision.CITY && x.weight() > 5.5)
              .toList();
      return Optional.of(
          mention(
              s,
              forms,
              t,
              name.get().last() - t + 1,
              near.isEmpty() ? regions(senses) : near,
              false,
              true));
    }
    return Optional.of(mention(s, forms, t, length, senses, false, false));
  }

  /** "Springfield Memorial Hospital": in no list, but in one place. */
  private Optional<ToponymMention> facility(
      Sentence sentence, int s, List<String> forms, int t, Name n, List<Name> names, Told told) {
    int length = n.last() - t + 1;
    List<Match> known = gazetteer.longestPlace(forms, t);
    if (!known.isEmpty() && known.get(0).length() == length) {
      return at(sentence, s, forms, t, Optional.of(n), names, told);
    }
    List<ToponymSense> listed = facilities.listed(forms, t, length);
    if (!listed.isEmpty()) {
      return Optional.of(mention(s, forms, t, length, listed, false, false));
    }
    return Optional.of(
        mention(
            s, forms, t, length, facilities.within(forms, t, n.last(), told.names()), false, true));
  }

  /**
   * "Okmulgee, OK", "Saratoga Springs, New York": behind a town and a comma the state, though it be
   * an abbreviation or a city's name, too.
   */
  private Optional<ToponymMention> behindComma(
      int s, List<String> forms, int t, List<ToponymMention> found) {
    if (found.isEmpty() || t < 2 || !forms.get(t - 1).equals(",")) {
      return Optional.empty();
    }
    ToponymMention town = found.get(found.size() - 1);
    if (town.sentence() != s || town.last() != t - 2) {
      return Optional.empty();
    }
    Optional<ToponymSense> abbreviated = tables.abbreviated(forms.get(t));
    if (abbreviated.isPresent()) {
      return Optional.of(
          mention(s, forms, t, 1, List.of(abbreviated.get()), false, false).surely());
    }
    for (int n = Math.min(3, forms.size() - t); n > 0; n--) {
      List<Place> provinces =
          Localities.standard().of(forms.subList(t, t + n)).stream()
              .map(Localities.Locality::place)
              .filter(p -> p.kind() == Place.Kind.PROVINCE)
              .toList();
      for (Place p : provinces) {
        boolean isIn =
            town.senses().stream()
                .anyMatch(
                    x ->
                        x.entry() instanceof Place c
                            && c.province().isPresent()
                            && c.province().get().equals(p.name())
                            && c.country().equals(p.country()));
        boolean cityToo =
            gazetteer.longestPlace(forms, t).stream()
                .anyMatch(m -> ((Place) m.entry()).kind() == Place.Kind.CITY);
        if (isIn && cityToo) {
          ToponymSense sense = tables.byHand(p);
          return Optional.of(mention(s, forms, t, n, List.of(sense), false, false).surely());
        }
      }
    }
    return Optional.empty();
  }

  /** "Notting Hill Carnival" is in Notting Hill. */
  private static List<ToponymSense> regions(List<ToponymSense> senses) {
    return senses.stream()
        .filter(
            x ->
                x.precision() == Toponym.Precision.REGION
                    || x.precision() == Toponym.Precision.PROVINCE)
        .toList();
  }

  private static boolean isOfPeople(Wording wording) {
    return wording == Wording.ADJECTIVE || wording == Wording.DEMONYM;
  }

  /** "Rosewood Terrace": a place that no list has; "northern Syria" is Syria's matter. */
  private Optional<ToponymMention> unlisted(
      int s, List<String> forms, int t, Name name, Told told) {
    if (name.first() != t
        || ToponymSurroundings.isPart(forms.get(t))
        || use.isNoPlace(forms.get(t))
        || use.isNoPlace(forms.get(name.last()))
        || (name.first() == name.last() && use.isNoTown(forms.get(t)))
        || (name.first() == name.last() && isInCapitals(forms.get(t)))) {
      return Optional.empty();
    }
    // "U.S.-Japan Alliance": cut at a hyphen, it is no name.
    boolean cut = t > 0 && forms.get(t - 1).equals("-");
    for (int i = t; i <= name.last(); i++) {
      Optional<Match> inside = gazetteer.longest(forms, i);
      if (cut || (inside.isPresent() && inside.get().entry() instanceof State)) {
        return Optional.empty();
      }
    }
    List<ToponymSense> within =
        name.last() > t ? facilities.within(forms, t, name.last(), told.names()) : List.of();
    return Optional.of(mention(s, forms, t, name.last() - t + 1, within, false, true));
  }

  static boolean isInCapitals(String form) {
    return form.equals(form.toUpperCase(Locale.ROOT));
  }

  private ToponymMention mention(
      int s,
      List<String> forms,
      int t,
      int length,
      List<ToponymSense> senses,
      boolean associative,
      boolean larger) {
    return new ToponymMention(
        s,
        t,
        t + length - 1,
        String.join(" ", forms.subList(t, t + length)),
        senses,
        context.around(forms, t, t + length),
        larger,
        associative,
        false);
  }
}
