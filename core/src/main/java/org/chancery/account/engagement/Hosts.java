package org.chancery.account.engagement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chancery.account.cast.Party;
import org.chancery.language.Document;
import org.chancery.language.Sentence;
import org.chancery.record.Kind;
import org.chancery.record.Office;

/**
 * In whose country people met, where no place is named: of the one who received the others, of the
 * one head of state or government at a palace, and of those to whom an ambassador is sent.
 */
final class Hosts {
  private static final Pattern HOSTED =
      Pattern.compile(
          "\\b(?:at|in|to) (?:the |his |her |its )?(?:\\S+ ){0,2}?"
              + "(?:presidential|president ’s|government|prime minister ’s|state|royal|people ’s)"
              + " (?:secretariat|palace|office|residence|house|building|administration)\\b");

  private static final Pattern HEADS =
      Pattern.compile(
          "(?i)\\b(?:president|king|emir|sultan|prime minister|premier|prince|queen)\\b");

  /** Those who are sent to stay in one country. */
  private static final Pattern SENT =
      Pattern.compile(
          "(?i)\\b(?:ambassador|charg[eé]s? d['’]affaires|(?:apostolic )?nuncio|high commissioner to"
              + "|(?:resident|country) (?:representative|coordinator|director))\\b");

  /** "at large", "to the United Nations": sent to no one country. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)at[ -]large|goodwill|special|united nations|\\bUN\\b|\\bEU\\b|permanent|former");

  private static final Pattern AFAR =
      Pattern.compile("\\b(?:virtual|virtually|video|videoconference|online|telephone|phone)\\b");

  /** Words within which a verb's agent is named. */
  private static final int REACH = 14;

  private static final Set<String> RECEIVING = Set.of("receive");

  private final Document document;

  Hosts(Document document) {
    this.document = document;
  }

  /** The state, ISO 3166-1 alpha-3, in which they met. */
  Optional<String> of(FoundEngagement e) {
    boolean together =
        e.kind() == Kind.MEETING || e.kind() == Kind.CEREMONY || e.kind() == Kind.CONSULTATIONS;
    if (!together || isFromAfar(e)) {
      return Optional.empty();
    }
    return receiver(e)
        .or(() -> ofHead(e))
        .or(() -> ofSent(e))
        .filter(host -> e.parties().stream().anyMatch(p -> isGuest(p, host)));
  }

  /** Whether somebody is from elsewhere than the host, or from nowhere that is known. */
  private static boolean isGuest(Party p, String host) {
    return p.code().map(c -> !c.equals(host)).orElse(p instanceof Party.Person);
  }

  /** "by video link": each in his own country. */
  private boolean isFromAfar(FoundEngagement e) {
    return e.sentences().stream()
        .anyMatch(i -> AFAR.matcher(words(document.sentences().get(i))).find());
  }

  /** "received the minister", "was received by the president". */
  private Optional<String> receiver(FoundEngagement e) {
    Set<String> states = new TreeSet<>();
    for (int i : e.sentences()) {
      Sentence s = document.sentences().get(i);
      for (int k = 0; k < s.size(); k++) {
        if (!s.xpos(k).startsWith("VB") || !RECEIVING.contains(lemma(s, k))) {
          continue;
        }
        boolean passive = isPassive(s, k);
        int by = passive ? by(s, k) : k;
        for (Party p : e.parties()) {
          int at = mentioned(p, s);
          boolean host = passive ? at > by && at <= by + REACH : at >= 0 && at < k;
          if (host) {
            p.code().filter(Hosts::isState).ifPresent(states::add);
          }
        }
      }
    }
    return only(states);
  }

  private static boolean isPassive(Sentence s, int verb) {
    for (int k = Math.max(0, verb - 3); k < verb; k++) {
      if (s.lemma(k).equals("be") || s.lemma(k).equals("get")) {
        return true;
      }
    }
    return verb + 1 < s.size() && s.form(verb + 1).equals("by");
  }

  /** Where "by" follows a verb, or the end of the sentence. */
  private static int by(Sentence s, int verb) {
    for (int k = verb + 1; k < Math.min(s.size(), verb + REACH); k++) {
      if (s.form(k).equals("by")) {
        return k;
      }
    }
    return s.size();
  }

  /** Where the last word of a name stands in a sentence, or -1. */
  private static int mentioned(Party p, Sentence s) {
    String name = p.name();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    for (int k = 0; k < s.size(); k++) {
      if (s.form(k).equalsIgnoreCase(last)) {
        return k;
      }
    }
    return -1;
  }

  /** "at the Presidential Palace": in the country of the one head of state or government there. */
  private Optional<String> ofHead(FoundEngagement e) {
    boolean hosted =
        e.sentences().stream()
            .anyMatch(i -> HOSTED.matcher(words(document.sentences().get(i))).find());
    if (!hosted) {
      return Optional.empty();
    }
    Set<String> heads = new TreeSet<>();
    for (Party p : e.parties()) {
      offices(p).stream()
          .filter(o -> o.role().filter(r -> HEADS.matcher(r).find()).isPresent())
          .flatMap(o -> o.code().stream())
          .filter(Hosts::isState)
          .forEach(heads::add);
    }
    return only(heads);
  }

  /** An ambassador calls on those to whom he is sent. */
  private static Optional<String> ofSent(FoundEngagement e) {
    Set<String> senders = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    boolean sent = false;
    for (Party p : e.parties()) {
      boolean here = offices(p).stream().anyMatch(Hosts::isSent);
      sent |= here;
      p.code().ifPresent(here ? senders::add : others::add);
    }
    others.removeIf(c -> !isState(c));
    return sent && senders.stream().noneMatch(others::contains) ? only(others) : Optional.empty();
  }

  private static boolean isSent(Office o) {
    return o.role().filter(r -> SENT.matcher(r).find() && !ELSEWHERE.matcher(r).find()).isPresent();
  }

  private static List<Office> offices(Party p) {
    return p instanceof Party.Person person
        ? person.offices()
        : p instanceof Party.Body body
            ? List.of(new Office(body.role(), Optional.of(body.name()), body.code()))
            : List.of();
  }

  private static Optional<String> only(Set<String> states) {
    return states.size() == 1 ? Optional.of(states.iterator().next()) : Optional.empty();
  }

  /** "UAE" or "ADB" is no alpha-3 code of a state. */
  private static boolean isState(String code) {
    return code.equals("XKX")
        || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(code);
  }

  private static String lemma(Sentence s, int k) {
    return s.lemma(k).toLowerCase(Locale.ROOT);
  }

  private static String words(Sentence s) {
    StringBuilder words = new StringBuilder();
    for (int k = 0; k < s.size(); k++) {
      words.append(k == 0 ? "" : " ").append(s.form(k).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }
}
