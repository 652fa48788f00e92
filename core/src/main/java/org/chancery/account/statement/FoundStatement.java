package org.chancery.account.statement;

import java.util.List;
import java.util.Optional;
import org.chancery.account.cast.Party;
import org.chancery.record.Act;
import org.chancery.report.Span;

/**
 * A statement as it was found in the text.
 *
 * @param speaker who speaks; empty where the text names nobody
 * @param joint whether both or all sides are said to speak
 * @param addressee to whom it is said
 * @param spans of the content in the report's text, in order; at least one
 * @param sentence index into the document's sentences, of the content's first word
 * @param grounds what speaks for it
 */
public record FoundStatement(
    Optional<Party> speaker,
    boolean joint,
    Act act,
    Optional<Party> addressee,
    List<Span> spans,
    int sentence,
    Grounds grounds) {
  /**
   * What a statement was decided on. Margins are in {@link
   * org.chancery.account.decision.LinearModel#UNIT}s.
   *
   * @param how the way that it was found: "cue", "behind", "quote", "frame" ...
   * @param margin by how much it wins over "no statement"
   * @param lead by how much its speaker wins over the next; 0 where rules decide
   * @param asRules whether rules would name the same speaker
   */
  public record Grounds(String how, long margin, long lead, boolean asRules) {}

  public FoundStatement {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("A statement needs the words of its content");
    }
  }
}
