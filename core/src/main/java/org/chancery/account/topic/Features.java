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
  public static final int SLOTS = 16;

  private static final int TOPICS = Topic.values().length;

  /** What is seen of a passage: its words' stems, pairs of stems, and hits. */
  static Features ofPassage(List<String> folded, List<Hit> hits) {
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
        keys[n++] = termKey(hit);
      }
    }
    return new Features(distinct(keys, n), passageSlots(folded, hits));
  }

  private static int termKey(Hit hit) {
    return mix(hit.term() * 0x9E3779B1 + 3);
  }

  private static int[] passageSlots(List<String> folded, List<Hit> hits) {
    int[] strong = new int[TOPICS];
    int[] weak = new int[TOPICS];
    int[] slots = new int[TOPICS];
    int[] longest = new int[TOPICS];
    int[] lastTerm = new int[TOPICS];
    Arrays.fill(lastTerm, -1);
    for (Hit hit : hits) {
      int t = hit.topic();
      if (hit.office()) {
        slots[t] |= hit.level() == Level.STRONG ? 1 << 8 : 0;
      } else if (hit.level() == Level.STRONG) {
        strong[t] += hit.term() == lastTerm[t] ? 0 : 1;
        lastTerm[t] = hit.term();
        longest[t] = Math.max(longest[t], hit.end() - hit.start());
      } else {
        weak[t]++;
      }
    }
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
              | (strong[t] > 0 && folded.size() < 12 ? 1 << 9 : 0);
    }
    return slots;
  }

  /** What is seen of a whole report: its stems, and in how many of its passages a topic is hit. */
  static Features ofReport(List<List<String>> folded, List<List<Hit>> hits) {
    int size = 0;
    for (List<String> passage : folded) {
      size += passage.size();
    }
    int[] keys = new int[size];
    int n = 0;
    for (List<String> passage : folded) {
      for (String word : passage) {
        keys[n++] = hash(2, Words.stem(word));
      }
    }
    int[] passages = new int[TOPICS];
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
            passages[t]++;
            slots[t] |= p < 3 ? 16 : 0;
          }
        }
      }
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
              | (passages[t] * 5 > all ? 1024 : 0);
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
