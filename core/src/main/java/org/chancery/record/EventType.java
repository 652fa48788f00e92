package org.chancery.record;

import java.util.List;
import java.util.Locale;

/**
 * PLOVER's sixteen types of events, of 2021; {@code docs/codebook.md} defines each.
 *
 * <p>Modes are those that POLECAT is coded with. Of SANCTION's class PLOVER's manual says two
 * things: its chapter and its summary say material conflict, as CAMEO does, one table says verbal.
 * It is material here.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER</a>
 */
public enum EventType {
  AGREE(QuadClass.VERBAL_COOPERATION, 4.2, "030"),
  CONSULT(
      QuadClass.VERBAL_COOPERATION, 2.1, "040", "visit", "third-party", "multilateral", "phone"),
  SUPPORT(QuadClass.VERBAL_COOPERATION, 4.6, "050"),
  CONCEDE(QuadClass.VERBAL_COOPERATION, 5.0, "080"),
  COOPERATE(QuadClass.MATERIAL_COOPERATION, 6.8, "060"),
  AID(QuadClass.MATERIAL_COOPERATION, 7.4, "070"),
  RETREAT(
      QuadClass.MATERIAL_COOPERATION,
      7.6,
      "084",
      "withdraw",
      "release",
      "return",
      "disarm",
      "ceasefire",
      "access",
      "resign"),
  REQUEST(QuadClass.VERBAL_CONFLICT, -5.0, "100", "assist", "change", "yield", "meet"),
  ACCUSE(QuadClass.VERBAL_CONFLICT, -2.0, "110", "disapprove", "investigate", "allege"),
  REJECT(QuadClass.VERBAL_CONFLICT, -4.2, "120", "assist", "change", "yield", "meet"),
  THREATEN(
      QuadClass.VERBAL_CONFLICT,
      -5.1,
      "130",
      "restrict",
      "ban",
      "arrest",
      "relations",
      "expel",
      "territory",
      "violence"),
  PROTEST(
      QuadClass.MATERIAL_CONFLICT,
      -6.6,
      "140",
      "demo",
      "riot",
      "strike",
      "hunger",
      "boycott",
      "obstruct"),
  SANCTION(QuadClass.MATERIAL_CONFLICT, -5.2, "160", "convict", "expel", "withdraw", "discontinue"),
  MOBILIZE(QuadClass.MATERIAL_CONFLICT, -5.3, "150", "troops", "weapons", "police", "militia"),
  COERCE(
      QuadClass.MATERIAL_CONFLICT,
      -7.2,
      "170",
      "seize",
      "restrict",
      "ban",
      "censor",
      "curfew",
      "martial-law",
      "arrest",
      "deport",
      "withhold",
      "misinformation",
      "cyber"),
  ASSAULT(
      QuadClass.MATERIAL_CONFLICT,
      -9.3,
      "180",
      "abduct",
      "beat",
      "torture",
      "execute",
      "sexual",
      "assassinate",
      "destroy",
      "primitive",
      "firearms",
      "explosives",
      "suicide-attack",
      "aerial",
      "drone",
      "heavy-weapons",
      "crowd-control",
      "cleansing",
      "massacre",
      "unconventional",
      "sideAB");

  private final QuadClass quadClass;
  private final double score;
  private final String cameo;
  private final List<String> modes;

  EventType(QuadClass quadClass, double score, String cameo, String... modes) {
    this.quadClass = quadClass;
    this.score = score;
    this.cameo = cameo;
    this.modes = List.of(modes);
  }

  /**
   * Reads a type, in capitals or not.
   *
   * @throws IllegalArgumentException if PLOVER of 2021 has none of that name
   */
  public static EventType of(String name) {
    try {
      return valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("PLOVER of 2021 has no type \"" + name + "\"", e);
    }
  }

  public QuadClass quadClass() {
    return quadClass;
  }

  /**
   * How cooperative events of this type are on the whole, from -10 to 10: PLOVER's own score
   * (manual of 2021), the mean of the Goldstein scores of what it was made of.
   */
  public double score() {
    return score;
  }

  /** The CAMEO code of an event of which no more than its type is known. */
  public CameoCode cameo() {
    return CameoCode.of(cameo);
  }

  /**
   * How such an event can take place, in PLOVER's order; empty where PLOVER tells no such thing.
   */
  public List<String> modes() {
    return modes;
  }
}
