package org.chancery.account.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds terms in a sequence of folded words; a term's word may be exact or a beginning. */
final class Trie {
  /** What a term means where it is found; several terms may end at one node. */
  record Entry(int topic, Level level, int term) {}

  interface Found {
    void at(Entry entry, int start, int end);
  }

  private static final class Node {
    final Map<String, Node> exact = new HashMap<>();
    final Map<String, Node> beginnings = new HashMap<>();
    final List<Entry> entries = new ArrayList<>();
    int shortest = Integer.MAX_VALUE;
    int longest;
  }

  private final Node root = new Node();

  void add(List<String> pattern, Entry entry) {
    Node node = root;
    for (String word : pattern) {
      if (word.endsWith("*")) {
        String beginning = word.substring(0, word.length() - 1);
        node.shortest = Math.min(node.shortest, beginning.length());
        node.longest = Math.max(node.longest, beginning.length());
        node = node.beginnings.computeIfAbsent(beginning, w -> new Node());
      } else {
        node = node.exact.computeIfAbsent(word, w -> new Node());
      }
    }
    node.entries.add(entry);
  }

  /** Tells every term, by its start, then in the order of the terms' words. */
  void find(List<String> words, Found found) {
    for (int i = 0; i < words.size(); i++) {
      walk(root, words, i, i, found);
    }
  }

  private static void walk(Node node, List<String> words, int start, int at, Found found) {
    for (Entry entry : node.entries) {
      found.at(entry, start, at);
    }
    if (at == words.size()) {
      return;
    }
    String word = words.get(at);
    Node exact = node.exact.get(word);
    if (exact != null) {
      walk(exact, words, start, at + 1, found);
    }
    int most = Math.min(word.length(), node.longest);
    for (int n = node.shortest; n <= most; n++) {
      Node next = node.beginnings.get(word.substring(0, n));
      if (next != null) {
        walk(next, words, start, at + 1, found);
      }
    }
  }
}
