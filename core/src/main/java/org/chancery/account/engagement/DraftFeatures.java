package org.chancery.account.engagement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.language.Document;
import org.chancery.language.Sentence;
import org.chancery.language.Tree;
import org.chancery.record.PartialDate;

/**
 * What decisions on drafts see: how the text tells of them, who takes part and how sure it is that
 * each met the others. Names and numbers are left out.
 */
final class DraftFeatures {
  /** Words that say how one engagement stands to another. */
  private static final Set<String> LINKS =
      Set.of(
          "also",
          "separately",
          "separate",
          "another",
          "other",
          "earlier",
          "later",
          "previously",
          "previous",
          "then",
          "before",
          "after",
          "last",
          "first",
          "same",
          "meanwhile",
          "addition",
          "accompany",
          "attend",
          "present",
          "attendance",
          "include",
          "including",
          "among",
          "join",
          "participate",
          "delegation",
          "side",
          "again",
          "once",
          "second",
          "third",
          "next",
          "during",
          "afterwards",
          "following",
          "both",
          "together",
          "jointly",
          "joint");

  private final Document document;
  private final Cast cast;
  private final IntFunction<Tree> trees;
  private final Map<Pairing, Long> odds;

  /**
   * @param odds how sure it is that two met, at the best place in the text
   */
  DraftFeatures(Document document, Cast cast, IntFunction<Tree> trees, Map<Pairing, Long> odds) {
    this.document = document;
    this.cast = cast;
    this.trees = trees;
    this.odds = odds;
  }

  /** For whether a telling tells of a draft. */
  List<String> same(Draft d, Telling t, int rank) {
    List<String> f = new ArrayList<>();
    Set<Integer> mine = ids(d.parties);
    Set<Integer> theirs = ids(t.parties());
    int common = (int) theirs.stream().filter(mine::contains).count();
    String overlap =
        Math.min(3, common)
            + "-"
            + Math.min(2, theirs.size() - common)
            + "-"
            + Math.min(2, mine.size() - common);
    String type =
        (t.presence() ? "P" : "")
            + (t.implied() ? "I" : "")
            + (t.definite() ? "D" : "")
            + (t.sides() ? "S" : "");
    String kinds = d.kind + "|" + t.kind();
    int far = Math.abs(t.sentence() - d.tellings.get(d.tellings.size() - 1).sentence());
    String distance = far < 3 ? "" + far : far < 6 ? "3" : "6";
    f.add("bias");
    f.add("rule=" + d.isSame(t));
    f.add("rule+type=" + d.isSame(t) + "|" + type);
    f.add("type=" + type);
    f.add("kinds=" + kinds);
    f.add("kinds+type=" + kinds + "|" + type);
    f.add("overlap=" + overlap);
    f.add("overlap+type=" + overlap + "|" + type);
    f.add("overlap+kinds=" + overlap + "|" + kinds);
    f.add("holds=" + d.holds(t.parties()));
    f.add("distance=" + distance);
    f.add("distance+type=" + distance + "|" + type);
    f.add("distance+overlap=" + distance + "|" + overlap);
    f.add("rank=" + Math.min(3, rank));
    f.add("rank+overlap=" + Math.min(3, rank) + "|" + overlap);
    f.add("rank+type=" + Math.min(3, rank) + "|" + type);
    String dates = dates(d.date, t.date());
    f.add("dates=" + dates);
    f.add("dates+overlap=" + dates + "|" + overlap);
    f.add("dates+kinds=" + dates + "|" + kinds);
    f.add("status=" + d.status + "|" + t.status());
    f.add("status+kinds=" + (d.status == t.status()) + "|" + kinds);
    f.add("sites=" + sites(d.site, t.site()) + "|" + kinds);
    Tree tree = trees.apply(t.sentence());
    f.add("word=" + lemma(tree.sentence(), t.token()) + "|" + type);
    Sentence s = tree.sentence();
    TreeSet<String> links = new TreeSet<>();
    for (int k = 0; k < s.size(); k++) {
      String l = s.lemma(k).toLowerCase(Locale.ROOT);
      if (LINKS.contains(l)) {
        links.add(l);
      }
    }
    for (String l : links) {
      f.add("link=" + l);
      f.add("link+type=" + l + "|" + type);
      f.add("link+overlap=" + l + "|" + overlap);
    }
    f.add("first=" + (s.size() > 0 ? s.form(0).toLowerCase(Locale.ROOT) : "") + "|" + type);
    List<Party> fresh = t.parties().stream().filter(p -> !mine.contains(p.id())).toList();
    List<Party> rest = d.parties.stream().filter(p -> !theirs.contains(p.id())).toList();
    String across = fresh.isEmpty() || rest.isEmpty() ? "-" : bucket(across(fresh, rest));
    f.add("across=" + across);
    f.add("across+overlap=" + across + "|" + overlap);
    f.add("across+type=" + across + "|" + type);
    f.add("across+kinds=" + across + "|" + kinds);
    f.add("codes=" + codes(d, t));
    return f;
  }

  /** For whether a draft is of something real, its kind and its status. */
  List<String> of(Draft d) {
    List<String> f = new ArrayList<>();
    Telling t = d.tellings.get(0);
    Tree tree = trees.apply(t.sentence());
    Sentence s = tree.sentence();
    boolean implied = d.tellings.stream().allMatch(Telling::implied);
    int persons = (int) d.parties.stream().filter(p -> p instanceof Party.Person).count();
    int bodies = d.parties.size() - persons;
    long spokenFor =
        d.parties.stream().filter(p -> PairFeatures.kind(p, cast).endsWith("+")).count();
    String who =
        Math.min(3, persons) + "+" + Math.min(2, bodies - spokenFor) + "+" + Math.min(2, spokenFor);
    Set<String> codes = new TreeSet<>();
    d.parties.forEach(p -> codes.add(PairFeatures.code(p).orElse("?")));
    f.add("bias");
    f.add("kind=" + d.kind);
    f.add("status=" + d.status);
    f.add("kind+status=" + d.kind + "|" + d.status);
    f.add("implied=" + implied + "|" + d.kind);
    f.add("who=" + who);
    f.add("who+kind=" + who + "|" + d.kind);
    // Said outright, by whom enough are there, with day and place: as sure as words can make it.
    boolean outright = d.tellings.stream().anyMatch(x -> !x.implied() && x.parties().size() >= 2);
    String stated =
        outright + "|" + d.isWhole() + "|" + d.date.isPresent() + "|" + d.site.isPresent();
    f.add("stated=" + stated);
    f.add("stated+kind=" + stated + "|" + d.kind);
    f.add("stated+status=" + stated + "|" + d.status);
    f.add("stated+persons=" + stated + "|" + who);
    f.add("codes=" + Math.min(3, codes.size()) + "|" + d.kind);
    f.add("tellings=" + Math.min(3, d.tellings.size()));
    f.add("tellings+kind=" + Math.min(3, d.tellings.size()) + "|" + d.kind);
    f.add("definite=" + t.definite() + "|" + d.kind);
    f.add("sides=" + t.sides() + "|" + d.kind);
    String date = when(d);
    f.add("date=" + date + "|" + d.kind);
    f.add("date+status=" + date + "|" + d.status);
    f.add("date+status+kind=" + date + "|" + d.status + "|" + d.kind);
    f.add(
        "site="
            + d.site.map(x -> x.city().isPresent() ? "city" : "country").orElse("-")
            + "|"
            + d.kind);
    f.add("strong=" + bucket(best(d.parties)) + "|" + d.kind);
    f.add("weak=" + bucket(worst(d.parties)) + "|" + d.kind);
    f.add("strong=" + bucket(best(d.parties)));
    f.add("weak=" + bucket(worst(d.parties)));
    int first = t.sentence();
    f.add("order=" + (first < 2 ? "" + first : first < 5 ? "2" : first < 10 ? "5" : "10"));
    f.add("late=" + (first * 4 / Math.max(1, document.sentences().size())));
    f.add("quoted=" + isQuoted(s, t.token()));
    for (Telling x : d.tellings) {
      Sentence at = trees.apply(x.sentence()).sentence();
      f.add("word=" + lemma(at, x.token()));
      f.add("word+kind=" + lemma(at, x.token()) + "|" + x.kind());
    }
    int verb = Clause.governor(tree, t.token());
    f.add("verb=" + word(t.sentence(), s, verb) + "|" + s.xpos(verb));
    f.add("verb+word=" + word(t.sentence(), s, verb) + "|" + lemma(s, t.token()));
    f.add("verb+kind=" + word(t.sentence(), s, verb) + "|" + d.kind);
    f.add("relation=" + s.relation(verb) + "|" + d.status);
    f.add("tag=" + s.xpos(verb) + "|" + d.status);
    for (int c : tree.children(verb, "aux", "mark", "advmod", "cop")) {
      f.add("mod=" + s.form(c).toLowerCase(Locale.ROOT));
      f.add("mod+status=" + s.form(c).toLowerCase(Locale.ROOT) + "|" + d.status);
      f.add("mod+kind=" + s.form(c).toLowerCase(Locale.ROOT) + "|" + d.kind);
    }
    int above = s.head(verb);
    f.add("above=" + (above < 0 ? "-" : word(t.sentence(), s, above)));
    f.add("above+kind=" + (above < 0 ? "-" : word(t.sentence(), s, above)) + "|" + d.kind);
    for (int c : tree.children(t.token(), "amod", "det", "compound", "case", "nmod:poss")) {
      f.add("own=" + word(t.sentence(), s, c));
      f.add("own+kind=" + word(t.sentence(), s, c) + "|" + d.kind);
    }
    TreeSet<String> words = new TreeSet<>();
    for (int k = 0; k < s.size(); k++) {
      String tag = s.xpos(k);
      if (tag.startsWith("NN") && !tag.startsWith("NNP")
          || tag.startsWith("VB")
          || tag.equals("MD")) {
        words.add(word(t.sentence(), s, k));
      }
    }
    words.forEach(w -> f.add("in=" + w));
    TreeSet<String> forms = new TreeSet<>();
    for (Party p : d.parties) {
      forms.add(PairFeatures.kind(p, cast));
    }
    f.add("forms=" + forms + "|" + d.kind);
    f.add("published=" + document.report().published().isPresent());
    return f;
  }

  /** For whether somebody takes part in a draft. */
  List<String> member(Draft d, Party p) {
    List<String> f = new ArrayList<>();
    List<Party> others = d.parties.stream().filter(q -> q.id() != p.id()).toList();
    long best = others.stream().mapToLong(q -> odds(p, q)).max().orElse(0);
    long worst = others.stream().mapToLong(q -> odds(p, q)).min().orElse(0);
    int place = d.parties.indexOf(p);
    String kind = PairFeatures.kind(p, cast);
    f.add("bias");
    f.add("best=" + bucket(best));
    f.add("worst=" + bucket(worst));
    f.add("best+kind=" + bucket(best) + "|" + d.kind);
    f.add("best+worst=" + bucket(best) + "|" + bucket(worst));
    f.add("form=" + kind);
    f.add("form+kind=" + kind + "|" + d.kind);
    f.add("form+size=" + kind + "|" + Math.min(4, d.parties.size()));
    f.add("place=" + Math.min(3, place) + "|" + Math.min(4, d.parties.size()));
    f.add("place+kind=" + Math.min(3, place) + "|" + d.kind);
    int told = 0;
    boolean outright = false;
    boolean present = false;
    for (Telling t : d.tellings) {
      if (t.parties().stream().anyMatch(q -> q.id() == p.id())) {
        told++;
        outright |= !t.implied() && !t.presence();
        present |= t.presence();
      }
    }
    f.add("told=" + Math.min(3, told));
    f.add("told+kind=" + Math.min(3, told) + "|" + d.kind);
    f.add("outright=" + outright + "|" + present);
    f.add("outright+kind=" + outright + "|" + present + "|" + d.kind);
    f.add("outright+best=" + outright + "|" + bucket(best));
    f.add("outright+form=" + outright + "|" + kind + "|" + d.kind);
    boolean named = d.parties.stream().anyMatch(q -> q instanceof Party.Person);
    f.add("named=" + named + "|" + kind + "|" + d.kind);
    Optional<String> code = PairFeatures.code(p);
    boolean shared =
        code.isPresent() && others.stream().anyMatch(q -> PairFeatures.code(q).equals(code));
    boolean sharedByPerson =
        code.isPresent()
            && others.stream()
                .anyMatch(q -> q instanceof Party.Person && PairFeatures.code(q).equals(code));
    f.add("shared=" + shared + "|" + kind);
    f.add("sharedByPerson=" + sharedByPerson + "|" + kind + "|" + d.kind);
    f.add(
        "host=" + (code.isPresent() && d.site.flatMap(Site::country).equals(code)) + "|" + d.kind);
    for (Telling t : d.tellings) {
      Tree tree = trees.apply(t.sentence());
      Sentence s = tree.sentence();
      for (int k = 0; k < s.size(); k++) {
        if (cast.at(t.sentence(), k).filter(q -> q.id() == p.id()).isPresent()) {
          int top = k;
          f.add("role=" + s.relation(top) + ":" + tree.marker(top));
          f.add("role+kind=" + s.relation(top) + ":" + tree.marker(top) + "|" + d.kind);
          int h = s.head(top);
          f.add("head=" + (h < 0 ? "-" : word(t.sentence(), s, h)));
          f.add(
              "head+role="
                  + (h < 0 ? "-" : word(t.sentence(), s, h))
                  + "|"
                  + s.relation(top)
                  + ":"
                  + tree.marker(top));
          f.add("before=" + (k == 0 ? "^" : word(t.sentence(), s, k - 1)));
          break;
        }
      }
    }
    return f;
  }

  private static Set<Integer> ids(List<Party> parties) {
    Set<Integer> out = new LinkedHashSet<>();
    parties.forEach(p -> out.add(p.id()));
    return out;
  }

  private long odds(Party a, Party b) {
    return odds.getOrDefault(Pairing.of(a, b), Long.MIN_VALUE);
  }

  private long across(List<Party> a, List<Party> b) {
    long best = Long.MIN_VALUE;
    for (Party p : a) {
      for (Party q : b) {
        if (p.id() != q.id()) {
          best = Math.max(best, odds(p, q));
        }
      }
    }
    return best;
  }

  private long best(List<Party> parties) {
    return across(parties, parties);
  }

  private long worst(List<Party> parties) {
    long worst = Long.MAX_VALUE;
    for (Party p : parties) {
      for (Party q : parties) {
        if (p.id() != q.id()) {
          worst = Math.min(worst, odds(p, q));
        }
      }
    }
    return worst == Long.MAX_VALUE ? Long.MIN_VALUE : worst;
  }

  private static String bucket(long odds) {
    return odds == Long.MIN_VALUE
        ? "never"
        : odds < -2000
            ? "-2"
            : odds < -1000
                ? "-1"
                : odds < 0 ? "-0" : odds < 1000 ? "0" : odds < 2000 ? "1" : odds < 3500 ? "2" : "3";
  }

  private String when(Draft d) {
    if (d.date.isEmpty()) {
      return "-";
    }
    return Surroundings.when(d.date, document.report().published());
  }

  private static String dates(Optional<PartialDate> a, Optional<PartialDate> b) {
    return a.isEmpty()
        ? b.isEmpty() ? "none" : "second"
        : b.isEmpty()
            ? "first"
            : a.equals(b) ? "equal" : Dating.compatible(a, b) ? "near" : "apart";
  }

  private static String sites(Optional<Site> a, Optional<Site> b) {
    return a.isEmpty()
        ? b.isEmpty() ? "none" : "second"
        : b.isEmpty()
            ? "first"
            : a.get().country().equals(b.get().country())
                ? a.get().city().equals(b.get().city()) ? "equal" : "country"
                : "apart";
  }

  private static String codes(Draft d, Telling t) {
    Set<String> mine = new TreeSet<>();
    d.parties.forEach(p -> mine.add(PairFeatures.code(p).orElse("?")));
    Set<String> theirs = new TreeSet<>();
    t.parties().forEach(p -> theirs.add(PairFeatures.code(p).orElse("?")));
    int common = (int) theirs.stream().filter(mine::contains).count();
    return Math.min(2, common) + "-" + Math.min(2, theirs.size() - common);
  }

  private static boolean isQuoted(Sentence s, int token) {
    int open = 0;
    for (int t = 0; t < token; t++) {
      String f = s.form(t);
      open += f.equals("“") || f.equals("``") ? 1 : f.equals("”") || f.equals("''") ? -1 : 0;
      open += f.equals("\"") ? (open > 0 ? -1 : 1) : 0;
    }
    return open > 0;
  }

  private String word(int sentence, Sentence s, int t) {
    return cast.at(sentence, t).isPresent() ? "PARTY" : lemma(s, t);
  }

  private static String lemma(Sentence s, int t) {
    return s.xpos(t).startsWith("NNP")
        ? "NAME"
        : s.xpos(t).equals("CD") ? "NUMBER" : s.lemma(t).toLowerCase(Locale.ROOT);
  }
}
