package org.chancery.account.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.account.cast.Party;

/**
 * Who may have made the statements of a report, gone through in the order of the text: whoever
 * spoke before bears on who speaks next.
 */
final class SpeakerOptions {
  /**
   * One who may have spoken.
   *
   * @param features what the decision can see of it, see {@link SpeakerFeatures}
   */
  record Option(Voice voice, List<String> features) {}

  /** A statement before, and who made it. */
  record Said(Voice voice, Candidate candidate) {}

  private static final int NEAR = 3;
  private static final int FAR = 20;

  private final Voices voices;
  private final List<Said> said = new ArrayList<>();

  SpeakerOptions(Voices voices) {
    this.voices = voices;
  }

  /** The options for the next statement; never empty, the same voice only once. */
  List<Option> of(Candidate c) {
    Map<String, Voice> all = new LinkedHashMap<>();
    add(all, Voice.NOBODY);
    add(all, Voice.JOINT);
    voices.persons().forEach(v -> add(all, v));
    List<Voices.Mention> phrase =
        c.who().token() < 0 ? List.of() : voices.bodiesAt(c.at(), c.who().token());
    phrase.forEach(m -> add(all, m.voice()));
    int near = voices.generic(c.at(), c.who().token()) ? FAR : NEAR;
    for (int i = c.at(); i >= Math.max(0, c.at() - near); i--) {
      for (Voices.Mention m : voices.in(i)) {
        boolean before = i < c.at() || c.who().token() < 0 || m.first() <= c.who().token() + 6;
        if (before && m.voice().party().isPresent()) {
          add(all, m.voice());
        }
      }
    }
    for (int k = said.size() - 1; k >= Math.max(0, said.size() - 2); k--) {
      add(all, said.get(k).voice());
    }
    c.who().party().ifPresent(p -> add(all, Voice.of(p)));
    SpeakerFeatures features = new SpeakerFeatures(voices, c, said, phrase);
    List<Option> out = new ArrayList<>();
    for (Voice v : all.values()) {
      out.add(new Option(v, features.of(v)));
    }
    return out;
  }

  private static void add(Map<String, Voice> all, Voice v) {
    all.putIfAbsent(v.kind().ordinal() + ":" + v.party().map(Party::id).orElse(-1), v);
  }

  /** Tells who made the statement that was asked for last. */
  void decided(Candidate c, Voice voice) {
    said.add(new Said(voice, c));
  }

  /** The rules' own choice. */
  static Voice rule(Candidate c) {
    Optional<Party> party = c.who().party();
    return c.who().joint() ? Voice.JOINT : party.map(Voice::of).orElse(Voice.NOBODY);
  }
}
