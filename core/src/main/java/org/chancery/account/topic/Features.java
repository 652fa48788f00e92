package org.chancery.account.topic;

import java.util.Arrays;
import java.util.List;
import org.chancery.record.Topic;

/**
 * What is seen of a passage, or of a report as a whole.
 *
 * @param keys hashes of what is seen (words, pairs of words, terms), sorted, each once; every topic
 *     has its own weight for each
 * @param slots for each topic a set of bits, what the lexicon says of that very topic
 */
public record Features(int[] keys, int[] slots) {
  /** Bits in a slot. */
  public static final int SLOTS = 24;

  private static final int TOPICS = Topic.values().length;

  /** What is seen of a passage: its words' stems, pairs of stems, and hits. */
  static Features ofPassage(Wording.Folded wording, List<Hit> hits, Lexicon lexicon) {
    List<String> folded = wording.words();
    int[] keys = new int[2 * folded.size() + hits.size() + 1];
    int n = 0;
    int before = 0;
    for (String word : folded) {
      int stem = hash(1, Words.stem(word));
      keys[n++] = stem;
      if (before != 0) {
        keys[n++] = before * 31 + stem * 0x9E3779B1 + 7;
      }
      before = stem;
    }
    for (Hit hit : hits) {
      if (hit.level() == Level.STRONG && !hit.office()) {
        keys[n++] = termKey(lexicon.term(hit.term()));
      }
    }
    return new Features(distinct(keys, n), passageSlots(folded, hits, lexicon));
  }

  /** Hangs on the term's words alone, so that a list may grow under a model. */
  private static int termKey(String term) {
    return mix(term.hashCode() * 0x9E3779B1 + 3);
  }

  private static int[] passageSlots(List<String> folded, List<Hit> hits, Lexicon lexicon) {
    int[] strong = new int[TOPICS];
    int[] weak = new int[TOPICS];
    int[] slots = new int[TOPICS];
    int[] longest = new int[TOPICS];
    int[] lastTerm = new int[TOPICS];
    boolean cue = lexicon.cue(folded);
    int told = 0;
    Arrays.fill(lastTerm, -1);
    for (Hit hit : hits) {
      int t = hit.topic();
      if (hit.office()) {
        slots[t] |= hit.level() == Level.STRONG ? 1 << 8 : 0;
      } else if (hit.level() == Level.STRONG) {
        told += strong[t] == 0 ? 1 : 0;
        strong[t] += hit.term() == lastTerm[t] ? 0 : 1;
        lastTerm[t] = hit.term();
        longest[t] = Math.max(longest[t], hit.end() - hit.start());
        slots[t] |= near(lexicon, folded, hit.start() - 4, hit.start()) ? 1 << 12 : 0;
        slots[t] |= near(lexicon, folded, hit.end(), hit.end() + 2) ? 1 << 13 : 0;
        slots[t] |= hit.start() * 2 < folded.size() ? 1 << 18 : 0;
      } else {
        weak[t]++;
        slots[t] |= near(lexicon, folded, hit.start() - 4, hit.start()) ? 1 << 14 : 0;
      }
    }
    listed(hits, slots);
    for (int t = 0; t < TOPICS; t++) {
      slots[t] |=
          (strong[t] > 0 ? 1 : 0)
              | (strong[t] > 1 ? 2 : 0)
              | (strong[t] > 2 ? 4 : 0)
              | (weak[t] > 0 ? 8 : 0)
              | (weak[t] > 1 ? 16 : 0)
              | (strong[t] > 0 && weak[t] > 0 ? 32 : 0)
              | (longest[t] > 1 ? 64 : 0)
              | (strong[t] > 0 && folded.size() > 40 ? 128 : 0)
              | (strong[t] > 0 && folded.size() < 12 ? 1 << 9 : 0)
              | (strong[t] > 0 && cue ? 1 << 10 : 0)
              | (weak[t] > 0 && cue ? 1 << 11 : 0)
              | (strong[t] > 0 && told > 2 ? 1 << 15 : 0)
              | (strong[t] > 0 && told > 4 ? 1 << 16 : 0)
              | (strong[t] > 0 && told > 7 ? 1 << 17 : 0);
    }
    return slots;
  }

  /** Marks hits that follow right upon one of another topic: "water, ports, health and culture". */
  private static void listed(List<Hit> hits, int[] slots) {
    for (Hit a : hits) {
      for (Hit b : hits) {
        int gap = b.start() - a.end();
        if (a.topic() != b.topic() && gap >= 0 && gap <= 1 && !a.office() && !b.office()) {
          slots[a.topic()] |= a.level() == Level.WEAK ? 1 << 19 : 1 << 20;
          slots[b.topic()] |= b.level() == Level.WEAK ? 1 << 19 : 1 << 20;
        }
      }
    }
  }

  /** Whether one of these words names a field of work: "in the field of", "sector". */
  private static boolean near(Lexicon lexicon, List<String> folded, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(folded.size(), to); i++) {
      if (lexicon.isField(folded.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** What is seen of a whole report: its stems, and in how many of its passages a topic is hit. */
  static Features ofReport(List<Wording.Folded> folded, List<List<Hit>> hits) {
    int size = 0;
    for (Wording.Folded passage : folded) {
      size += passage.words().size();
    }
    int[] keys = new int[size + TOPICS + 12];
    int n = 0;
    for (Wording.Folded passage : folded) {
      for (String word : passage.words()) {
        keys[n++] = hash(2, Words.stem(word));
      }
    }
    int[] passages = new int[TOPICS];
    int[] firstAt = new int[TOPICS];
    int[] slots = new int[TOPICS];
    int[] strong = new int[TOPICS];
    for (int p = 0; p < hits.size(); p++) {
      boolean[] seen = new boolean[TOPICS];
      for (Hit hit : hits.get(p)) {
        int t = hit.topic();
        if (hit.office()) {
          slots[t] |= 32;
        } else if (hit.level() == Level.STRONG) {
          strong[t]++;
          if (!seen[t]) {
            seen[t] = true;
            firstAt[t] = passages[t] == 0 ? p : firstAt[t];
            passages[t]++;
            slots[t] |= p < 3 ? 16 : 0;
          }
        }
      }
    }
    int told = 0;
    for (int t = 0; t < TOPICS; t++) {
      if (passages[t] > 0) {
        keys[n++] = hash(3, String.valueOf(t));
        told++;
      }
    }
    for (int i = 1; i <= told && i <= 12; i++) {
      keys[n++] = hash(4, String.valueOf(i));
    }
    int all = hits.size();
    for (int t = 0; t < TOPICS; t++) {
      slots[t] |=
          (passages[t] > 0 ? 1 : 0)
              | (passages[t] > 1 ? 2 : 0)
              | (passages[t] > 2 ? 4 : 0)
              | (passages[t] > 4 ? 8 : 0)
              | (strong[t] > 2 ? 64 : 0)
              | (passages[t] > 0 && all > 15 ? 128 : 0)
              | (passages[t] > 0 && all > 30 ? 256 : 0)
              | (passages[t] == 1 && all > 15 ? 512 : 0)
              | (passages[t] * 5 > all ? 1024 : 0)
              | (passages[t] > 0 && firstAt[t] * 3 > 2 * all ? 2048 : 0)
              | (passages[t] > 0 && firstAt[t] == 0 ? 4096 : 0)
              | (passages[t] > 0 && firstAt[t] <= 1 ? 8192 : 0)
              | (passages[t] > 0 && all < 8 ? 1 << 14 : 0)
              | (passages[t] > 0 && told > 8 ? 1 << 15 : 0)
              | (passages[t] > 0 && told > 14 ? 1 << 16 : 0);
    }
    return new Features(distinct(keys, n), slots);
  }

  private static int[] distinct(int[] keys, int n) {
    Arrays.sort(keys, 0, n);
    int m = 0;
    for (int i = 0; i < n; i++) {
      if (m == 0 || keys[m - 1] != keys[i]) {
        keys[m++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, m);
  }

  private static int hash(int kind, String word) {
    int h = 0x811C9DC5 ^ kind * 0x9E3779B1;
    for (int i = 0; i < word.length(); i++) {
      h = (h ^ word.charAt(i)) * 0x01000193;
    }
    return mix(h);
  }

  private static int mix(int h) {
    int m = (h ^ h >>> 16) * 0x85EBCA6B;
    m = (m ^ m >>> 13) * 0xC2B2AE35;
    return m ^ m >>> 16;
  }
}
