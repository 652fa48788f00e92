package org.chancery.account.topic;

import java.util.ArrayList;
import java.util.Comparator;
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

  private record Beginning(String letters, Node node) {}

  private static final class Node {
    final Map<String, Node> exact = new HashMap<>();
    final Map<String, Node> beginnings = new HashMap<>();
    final List<Entry> entries = new ArrayList<>();

    /**
     * The beginnings of words by the letters that the shortest of them has, each list from the
     * shortest on: a word is cut once to find those that it may begin with.
     */
    final Map<String, List<Beginning>> byFirst = new HashMap<>();

    int shortest;

    void index() {
      shortest = beginnings.keySet().stream().mapToInt(String::length).min().orElse(0);
      beginnings.entrySet().stream()
          .sorted(Comparator.comparingInt(b -> b.getKey().length()))
          .forEach(
              b ->
                  byFirst
                      .computeIfAbsent(b.getKey().substring(0, shortest), k -> new ArrayList<>())
                      .add(new Beginning(b.getKey(), b.getValue())));
      exact.values().forEach(Node::index);
      beginnings.values().forEach(Node::index);
    }
  }

  private final Node root = new Node();

  void add(List<String> pattern, Entry entry) {
    Node node = root;
    for (String word : pattern) {
      if (word.endsWith("*")) {
        String beginning = word.substring(0, word.length() - 1);
        node = node.beginnings.computeIfAbsent(beginning, w -> new Node());
      } else {
        node = node.exact.computeIfAbsent(word, w -> new Node());
      }
    }
    node.entries.add(entry);
  }

  /** Comes between the last term added and the first sought. */
  void index() {
    root.index();
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
    if (node.byFirst.isEmpty() || word.length() < node.shortest) {
      return;
    }
    for (Beginning b : node.byFirst.getOrDefault(word.substring(0, node.shortest), List.of())) {
      if (word.startsWith(b.letters())) {
        walk(b.node(), words, start, at + 1, found);
      }
    }
  }
}
