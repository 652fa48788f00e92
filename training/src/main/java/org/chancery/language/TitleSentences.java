package org.chancery.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.chancery.language.Treebank.Tree;

/**
 * Makes sentences about office-holders, with their trees, from a small grammar and the words in
 * {@code titles.txt}. Web text, which the treebanks are, has hardly a "Minister of Foreign Affairs
 * of X, N. N."; here such a title is a {@code nmod:desc} of the name behind it and an {@code appos}
 * of the name before it, as in EWT.
 */
final class TitleSentences {
  private static final String PROPER = "NNP PROPN";

  private final Map<String, List<String>> words;
  private final SplittableRandom random;

  private TitleSentences(Map<String, List<String>> words, long seed) {
    this.words = words;
    this.random = new SplittableRandom(seed);
  }

  /** So many sentences, of a hundred made-up documents; the same for the same seed. */
  static List<Tree> make(int count, long seed) throws IOException {
    TitleSentences maker = new TitleSentences(words(), seed);
    List<Tree> trees = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      trees.add(maker.sentence().tree("titles-" + i % 100));
    }
    return trees;
  }

  private static Map<String, List<String>> words() throws IOException {
    Map<String, List<String>> sections = new HashMap<>();
    List<String> section = new ArrayList<>();
    try (InputStream in = TitleSentences.class.getResourceAsStream("titles.txt")) {
      if (in == null) {
        throw new IOException("titles.txt is missing beside TitleSentences");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          section = new ArrayList<>();
          sections.put(line.substring(1, line.length() - 1), section);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          section.add(line);
        }
      }
    }
    return sections;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private String pick(String section) {
    List<String> list = words.getOrDefault(section, List.of("?"));
    return list.get(random.nextInt(list.size()));
  }

  private static Phrase word(String form, String tags) {
    return Phrase.word(form, tags);
  }

  private static Phrase with(String preposition, Phrase noun) {
    return noun.before("case", word(preposition, "IN ADP"));
  }

  private static Phrase the(Phrase noun) {
    return noun.before("det", word("the", "DT DET"));
  }

  private static Phrase comma(Phrase phrase) {
    return phrase.before("punct", word(",", ", PUNCT"));
  }

  private Phrase name() {
    Phrase name = word(pick("given"), PROPER);
    for (String part : pick("family").split(" ")) {
      name = name.after("flat", word(part, PROPER));
    }
    return chance(8) ? name.before("nmod:desc", word("Dr.", PROPER)) : name;
  }

  private Phrase country() {
    Phrase simple = word(pick("country"), PROPER);
    if (chance(15)) {
      return the(word("Republic", PROPER)).after("nmod", with("of", simple));
    }
    if (chance(10)) {
      return the(word("States", "NNPS PROPN").before("amod", word("United", "NNP ADJ")));
    }
    return simple;
  }

  /** "Foreign Affairs", "Trade and Industry". */
  private Phrase domain() {
    if (chance(40)) {
      return word("Affairs", "NNPS PROPN").before("amod", word("Foreign", "NNP ADJ"));
    }
    Phrase domain = word(pick("domain"), PROPER);
    return chance(30)
        ? domain.after("conj", word(pick("domain"), PROPER).before("cc", word("and", "CC CCONJ")))
        : domain;
  }

  /** "Minister", "Prime Minister", "Deputy Foreign Minister", "Minister of Trade". */
  private Phrase office() {
    switch (random.nextInt(6)) {
      case 0:
        return word(pick("short-title"), PROPER);
      case 1:
        return word("Minister", PROPER).before("amod", word("Prime", "NNP ADJ"));
      case 2:
        Phrase foreign = word("Minister", PROPER).before("amod", word("Foreign", "NNP ADJ"));
        return chance(30) ? foreign.before("compound", word("Deputy", PROPER)) : foreign;
      case 3:
        return word("President", PROPER).before("compound", word("Vice", PROPER));
      case 4:
        return word(pick("minister"), PROPER).before("compound", word(pick("domain"), PROPER));
      default:
        Phrase minister = word(pick("minister"), PROPER).after("nmod", with("of", domain()));
        return chance(20) ? minister.before("compound", word("Deputy", PROPER)) : minister;
    }
  }

  /** "United Nations Children's Fund (UNICEF)", "World Bank". */
  private Phrase body() {
    Phrase nations = word("Nations", "NNPS PROPN").before("amod", word("United", "NNP ADJ"));
    switch (random.nextInt(5)) {
      case 0:
        return the(nations);
      case 1:
        Phrase children = word("Children", PROPER).after("case", word("'s", "POS PART"));
        Phrase fund =
            the(word("Fund", PROPER).before("nmod:poss", children).before("compound", nations));
        return chance(60) ? fund.after("appos", inBrackets("UNICEF")) : fund;
      case 2:
        Phrase union = the(word("Union", PROPER).before("amod", word("European", "NNP ADJ")));
        return chance(30) ? union.after("appos", inBrackets("EU")) : union;
      case 3:
        return the(word("Bank", PROPER).before("compound", word("World", PROPER)));
      default:
        Phrase ministry = word("Ministry", PROPER).after("nmod", with("of", domain()));
        return the(chance(50) ? ministry.after("nmod", with("of", country())) : ministry);
    }
  }

  private static Phrase inBrackets(String acronym) {
    return word(acronym, PROPER)
        .before("punct", word("(", "-LRB- PUNCT"))
        .after("punct", word(")", "-RRB- PUNCT"));
  }

  /** "Regional Director of the United Nations for Europe and Central Asia". */
  private Phrase official() {
    Phrase director = word(chance(50) ? "Director" : "Representative", PROPER);
    director = director.before("amod", word(chance(50) ? "Regional" : "Special", "NNP ADJ"));
    director = director.after("nmod", with("of", body()));
    if (chance(40)) {
      Phrase asia = word("Asia", PROPER).before("amod", word("Central", "NNP ADJ"));
      Phrase region =
          chance(50)
              ? asia
              : word("Europe", PROPER).after("conj", asia.before("cc", word("and", "CC CCONJ")));
      director = director.after("nmod", with("for", region));
    }
    return director;
  }

  /** An office and whose it is: "Minister of Trade of Kenya", "Kenyan Foreign Minister". */
  private Phrase title() {
    if (chance(20)) {
      return official();
    }
    Phrase office = office();
    switch (random.nextInt(5)) {
      case 0:
        return office.before("amod", word(pick("adjective"), "JJ ADJ"));
      case 1, 2:
        Phrase of = office.after("nmod", with("of", country()));
        return chance(15) ? of.after("nmod", with("to", country())) : of;
      case 3:
        return office.before(
            "nmod:poss", word(pick("country"), PROPER).after("case", word("'s", "POS PART")));
      default:
        return office;
    }
  }

  private Phrase person(boolean mayTrail) {
    switch (random.nextInt(mayTrail ? 7 : 4)) {
      case 0, 1, 2:
        return name().before("nmod:desc", title());
      case 3:
        return the(chance(30) ? official() : office().after("nmod", with("of", country())));
      case 4:
        Phrase title = chance(50) ? the(title()) : title();
        return closed(name().after("appos", comma(title)));
      case 5:
        return closed(the(office()).after("appos", comma(name())));
      default:
        return name().before("nmod:desc", office()).after("nmod", with("of", country()));
    }
  }

  private static Phrase closed(Phrase phrase) {
    return phrase.after("punct", word(",", ", PUNCT"));
  }

  private Phrase people() {
    Phrase first = person(true);
    if (chance(70)) {
      return first;
    }
    first = person(false);
    if (chance(30)) {
      first = first.after("conj", comma(person(false)));
    }
    return first.after("conj", person(false).before("cc", word("and", "CC CCONJ")));
  }

  private Phrase topics() {
    Phrase topic = word(pick("topic"), "NN NOUN");
    if (chance(40)) {
      topic = topic.before("amod", word(pick("quality"), "JJ ADJ"));
    }
    return chance(40)
        ? topic.after("conj", word(pick("topic"), "NN NOUN").before("cc", word("and", "CC CCONJ")))
        : topic;
  }

  private Phrase sentence() {
    Phrase clause = clause();
    if (chance(45)) {
      clause = clause.after("obl", with("in", word(pick("place"), PROPER)));
    }
    if (chance(40)) {
      clause = clause.after("obl", with("on", word(pick("day"), PROPER)));
    }
    if (chance(30)) {
      Phrase purpose = word("discuss", "VB VERB").before("mark", word("to", "TO PART"));
      clause = clause.after("advcl", purpose.after("obj", topics()));
    }
    return clause.after("punct", word(".", ". PUNCT"));
  }

  private Phrase clause() {
    Phrase subject = people();
    switch (random.nextInt(6)) {
      case 0:
        return past(pick("with-verb"), subject).after("obl", with("with", people()));
      case 1:
        return past(pick("object-verb"), subject).after("obj", people());
      case 2:
        Phrase talks = word(pick("talks"), "NNS NOUN");
        if (chance(40)) {
          talks = talks.before("amod", word(pick("quality"), "JJ ADJ"));
        }
        return past("held", subject).after("obj", talks).after("obl", with("with", people()));
      case 3:
        return word("received", "VBN VERB")
            .before("aux:pass", word("was", "VBD AUX"))
            .before("nsubj:pass", person(true))
            .after("obl:agent", with("by", person(false)));
      case 4:
        Phrase pair =
            person(false).after("conj", person(false).before("cc", word("and", "CC CCONJ")));
        Phrase meeting =
            word("meeting", "NN NOUN")
                .before("det", word("A", "DT DET"))
                .after("nmod", with("between", pair));
        return word("held", "VBN VERB")
            .before("aux:pass", word("was", "VBD AUX"))
            .before("nsubj:pass", meeting);
      default:
        return past("spoke", subject)
            .after("obl", with("by", word("phone", "NN NOUN")))
            .after("obl", with("with", people()));
    }
  }

  /** "met" or "has met". */
  private Phrase past(String verb, Phrase subject) {
    if (chance(25) && !verb.equals("spoke")) {
      return word(verb, "VBN VERB").before("aux", word("has", "VBZ AUX")).before("nsubj", subject);
    }
    return word(verb, "VBD VERB").before("nsubj", subject);
  }
}
