package org.chancery.account.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.account.cast.Cast;
import org.chancery.account.cast.Party;
import org.chancery.account.clause.Tree;
import org.chancery.language.Document;
import org.chancery.language.Name;
import org.chancery.language.Sentence;

/** Everybody in a report who may speak, and where each is spoken of. */
final class Voices {
  /**
   * Words that mean somebody.
   *
   * @param first first token
   * @param last last token, included
   * @param head the token by which it hangs in the tree
   */
  record Mention(Voice voice, int sentence, int first, int last, int head) {}

  /** Words for the people of a body, by whom it is the body that speaks. */
  private static final Set<String> PEOPLE = OfficeTags.words("people");

  /** Words for a body that is no state as a whole. */
  private static final Set<String> BODIES = OfficeTags.words("bodies");

  /** What is held, done or written, and says nothing of itself. */
  private static final Set<String> THINGS = OfficeTags.words("things");

  private final Document document;
  private final List<Tree> trees;
  private final Cast cast;
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final Map<String, Voice> named = new LinkedHashMap<>();
  private final Map<Integer, Voice> bodies = new LinkedHashMap<>();

  /** By the cast's number: two of its persons may be one. */
  private final Map<Integer, Voice> persons = new LinkedHashMap<>();

  private final String text;
  private final Acronyms acronyms;

  Voices(Document document, List<Tree> trees, Cast cast) {
    this.document = document;
    this.trees = trees;
    this.cast = cast;
    this.text = document.report().text();
    this.acronyms = new Acronyms(text);
    for (Party p : cast.parties()) {
      if (p instanceof Party.Person person) {
        person(person).ifPresent(v -> persons.put(person.id(), v));
      }
    }
    for (int i = 0; i < trees.size(); i++) {
      mentions.add(mentions(i));
    }
  }

  private List<Mention> mentions(int sentence) {
    List<Mention> here = new ArrayList<>();
    Tree tree = trees.get(sentence);
    for (int t = 0; t < tree.size(); t++) {
      Optional<Party> party = cast.at(sentence, t);
      if (party.isEmpty()) {
        continue;
      }
      int last = t;
      while (last + 1 < tree.size()
          && cast.at(sentence, last + 1).filter(p -> p.id() == party.get().id()).isPresent()) {
        last++;
      }
      Optional<Voice> voice = voice(party.get(), tree, t, last);
      if (voice.isPresent()) {
        here.add(new Mention(voice.get(), sentence, t, last, Acts.root(tree, t, last)));
      }
      t = last;
    }
    for (Name n : document.names().get(sentence)) {
      if (n.type() == Name.Type.ORGANISATION
          && n.last() < tree.size()
          && cast.at(sentence, n.first()).isEmpty()
          && cast.at(sentence, n.last()).isEmpty()) {
        Voice voice = named(tree, n.first(), n.last());
        int head = Acts.root(tree, n.first(), n.last());
        here.add(new Mention(voice, sentence, n.first(), n.last(), head));
      }
    }
    acronyms(tree, sentence, here);
    here.sort(java.util.Comparator.comparingInt(Mention::first));
    return List.copyOf(here);
  }

  /** Words in capitals that nothing else explains: "IGAD". */
  private void acronyms(Tree tree, int sentence, List<Mention> here) {
    for (int t = 0; t < tree.size(); t++) {
      int token = t;
      boolean known =
          cast.at(sentence, t).isPresent()
              || here.stream().anyMatch(m -> m.first() <= token && token <= m.last());
      if (!known && named(tree, t) && isCapitals(tree.sentence().form(t), 7) && !loud(tree)) {
        here.add(new Mention(named(tree, t, t), sentence, t, t, t));
      }
    }
  }

  /** Whether a word is of three letters or more, up to so many, and all from A to Z. */
  private static boolean isCapitals(String form, int most) {
    return form.length() >= 3
        && form.length() <= most
        && form.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** A line in capitals tells nothing of its words. */
  private static boolean loud(Tree tree) {
    int capitals = 0;
    for (int t = 0; t < tree.size(); t++) {
      capitals += isCapitals(tree.sentence().form(t), Integer.MAX_VALUE) ? 1 : 0;
    }
    return 3 * capitals > tree.size();
  }

  /** A body by the words that the report has for it, where the cast knows only whose it is. */
  private Optional<Voice> voice(Party party, Tree tree, int first, int last) {
    return switch (party) {
      case Party.Person p -> Optional.ofNullable(persons.get(p.id()));
      case Party.Body b -> Optional.of(body(b, tree, first, last));
      case Party.Sides s -> Optional.of(Voice.JOINT);
    };
  }

  private Voice body(Party.Body body, Tree tree, int first, int last) {
    boolean organ = false;
    for (int t = first; t <= last; t++) {
      organ |= BODIES.contains(tree.word(t)) || BODIES.contains(tree.sentence().lemma(t));
    }
    if (organ && body.role().isEmpty()) {
      return named(tree, first, last);
    }
    Voice voice = Voice.of(body);
    if (body.role().isEmpty()
        && body.code().filter(Voices::state).isEmpty()
        && !text.contains(body.name())) {
      voice =
          new Voice(
              Voice.Kind.BODY,
              Optional.of(
                  new Party.Body(
                      body.id(),
                      acronyms.fullest(words(tree, first, last)),
                      body.role(),
                      body.code())));
    }
    Voice earlier = bodies.putIfAbsent(body.id(), voice);
    return earlier == null ? voice : earlier;
  }

  private static boolean state(String code) {
    return code.matches("[A-Z]{3}") && !Set.of("WHO", "IMF", "ADB", "UNO", "IOM").contains(code);
  }

  /** The same words name the same body. */
  private Voice named(Tree tree, int first, int last) {
    String words = acronyms.fullest(words(tree, first, last));
    String key = key(words);
    Voice whole = named.get(key);
    if (whole == null && Character.isUpperCase(words.codePointAt(0))) {
      Optional<Voice> fuller = fuller(key);
      if (fuller.isPresent()) {
        named.put(key, fuller.get());
      }
    }
    return named.computeIfAbsent(
        key,
        k ->
            new Voice(
                Voice.Kind.NAMED,
                Optional.of(
                    new Party.Body(-2 - named.size(), words, Optional.empty(), Optional.empty()))));
  }

  private static String key(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip();
  }

  /** "The Committee" is the Monetary Policy Committee of before. */
  private Optional<Voice> fuller(String key) {
    List<Voice> known = new ArrayList<>(named.values());
    known.addAll(bodies.values());
    Optional<Voice> found = Optional.empty();
    for (Voice v : known) {
      String name = key(v.name());
      if (name.endsWith(" " + key)
          || name.startsWith(key + " of ")
          || name.startsWith(key + " for ")) {
        found = Optional.of(v);
      }
    }
    return found;
  }

  private String words(Tree tree, int first, int last) {
    Sentence s = tree.sentence();
    int from = first;
    while (from < last
        && (s.xpos(from).equals("DT")
            || s.xpos(from).equals("PRP$")
            || tree.word(from).equals("the"))) {
      from++;
    }
    int to = last;
    for (int t = from + 1; t <= last; t++) {
      if (s.form(t).equals("(") || s.form(t).equals(",")) {
        to = t - 1;
        break;
      }
    }
    if (to > from && s.form(to).matches("['’]s?")) {
      to--;
    }
    return text.substring(s.start(from), s.end(to)).replaceAll("\\s+", " ");
  }

  List<Mention> in(int sentence) {
    return mentions.get(sentence);
  }

  Tree tree(int sentence) {
    return trees.get(sentence);
  }

  Cast cast() {
    return cast;
  }

  /** Every person, in the order of first mention. */
  List<Voice> persons() {
    return persons.values().stream().filter(v -> v.kind() == Voice.Kind.PERSON).distinct().toList();
  }

  /**
   * A surname alone means the one who is named in full, "Sullivan and Talo" means both, and a bare
   * title ("the Amir") nobody by itself.
   */
  private Optional<Voice> person(Party.Person person) {
    List<String> name = List.of(person.name().split(" "));
    if (name.size() == 1) {
      List<Party> fuller =
          cast.parties().stream()
              .filter(p -> p instanceof Party.Person && p.id() != person.id())
              .filter(p -> p.name().endsWith(" " + person.name()))
              .toList();
      if (fuller.size() == 1) {
        return Optional.of(Voice.of(fuller.get(0)));
      }
      if (!OfficeTags.of(person.name().toLowerCase(Locale.ROOT)).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(name.contains("and") ? Voice.JOINT : Voice.of(person));
  }

  /**
   * Bodies that the phrase under a token names: as a whole, by a word before its head ("ROX Group
   * representatives") or behind it ("a spokesman for the ministry").
   */
  List<Mention> bodiesAt(int sentence, int token) {
    Tree tree = trees.get(sentence);
    Sentence s = tree.sentence();
    List<Mention> out = new ArrayList<>();
    Optional<Mention> at =
        mentions.get(sentence).stream()
            .filter(m -> m.first() <= token && token <= m.last())
            .findFirst();
    if (at.filter(m -> m.voice().kind() == Voice.Kind.PERSON).isPresent()) {
      return out;
    }
    int first = at.map(Mention::first).orElse(token);
    int last = at.map(Mention::last).orElse(token);
    for (int c : tree.children(token)) {
      if (c < token && tree.is(c, "det", "amod", "compound", "nmod:poss", "nummod")) {
        first = Math.min(first, tree.first(c));
      }
      if (c > token && tree.is(c, "flat", "compound")) {
        last = Math.max(last, tree.last(c));
      }
    }
    for (int c : tree.children(token)) {
      if (c > last
          && c <= last + 4
          && tree.is(c, "nmod")
          && named(tree, c)
          && tree.first(c) == last + 1
          && tree.word(tree.first(c)).matches("of|for")) {
        last = Math.max(last, Math.min(tree.last(c), c + 2));
        for (int i = c; i <= last; i++) {
          if (tree.punctuation(i) || tree.verb(i)) {
            last = i - 1;
          }
        }
      }
    }
    boolean people = PEOPLE.contains(s.lemma(token).toLowerCase(Locale.ROOT));
    boolean body = BODIES.contains(s.lemma(token).toLowerCase(Locale.ROOT));
    boolean capital = named(tree, token) && !people;
    boolean generic =
        !capital && first < token && tree.word(first).equals("the") && token - first < 2;
    if (tree.noun(token)
        && (body && !generic
            || capital && at.isEmpty()
            || s.xpos(token).equals("NNS") && !people && !isThing(s, token))) {
      out.add(new Mention(named(tree, first, last), sentence, first, last, token));
    }
    int end = token - 1;
    if (people && end >= first && (named(tree, end) || BODIES.contains(tree.word(end)))) {
      Optional<Party> known = cast.at(sentence, end);
      if (known.filter(p -> p instanceof Party.Body b && b.role().isEmpty()).isPresent()) {
        Voice whose = body((Party.Body) known.get(), tree, end, end);
        out.add(new Mention(whose, sentence, end, end, end));
        return out;
      }
      int from = end;
      while (from - 1 >= first && (named(tree, from - 1) || tree.word(from - 1).equals("-"))) {
        from--;
      }
      out.add(new Mention(named(tree, from, end), sentence, from, end, end));
    }
    return out;
  }

  /** "These meetings emphasised": what was said, and not who said it. */
  private static boolean isThing(Sentence s, int token) {
    return THINGS.contains(s.lemma(token).toLowerCase(Locale.ROOT));
  }

  /** "The agency": some body that was named before, maybe long before. */
  boolean generic(int sentence, int token) {
    if (token < 0) {
      return false;
    }
    Tree tree = trees.get(sentence);
    return tree.word(token).equals("it")
        || BODIES.contains(tree.word(token)) && tree.hasChild(token, Set.of("the"));
  }

  private static boolean named(Tree tree, int t) {
    return tree.sentence().xpos(t).startsWith("NNP");
  }
}
