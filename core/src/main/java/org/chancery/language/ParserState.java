package org.chancery.language;

import java.util.Arrays;

/**
 * A sentence half parsed by the arc-eager transitions of Nivre (2003): a stack, the words not yet
 * reached, and the arcs so far. Where the words run out and more than one on the stack has no head,
 * the topmost is put back (Nivre and Fernández-González 2014), so that the end is always one tree.
 *
 * <p>A transition is a number: {@link #SHIFT}, {@link #REDUCE}, then for each relation one that
 * makes the top of the stack a dependent of the front word, then for each relation one that makes
 * the front word a dependent of the top.
 */
final class ParserState {
  static final int SHIFT = 0;
  static final int REDUCE = 1;
  static final int FIRST_ARC = 2;
  static final int NONE = -1;

  final int size;
  final int relations;

  final int[] head;
  final int[] relation;

  /** Outermost dependents on either side, and those added before them. */
  final int[] left1;

  final int[] left2;
  final int[] right1;
  final int[] right2;
  final int[] leftCount;
  final int[] rightCount;

  /** Which relations a word's dependents on either side have, as a mixed set. */
  final long[] leftRelations;

  final long[] rightRelations;

  private final int[] stack;
  private int depth;
  private final boolean[] onStack;
  private int next;
  private int putBack = NONE;

  ParserState(int size, int relations) {
    this.size = size;
    this.relations = relations;
    head = filled(size);
    relation = filled(size);
    left1 = filled(size);
    left2 = filled(size);
    right1 = filled(size);
    right2 = filled(size);
    leftCount = new int[size];
    rightCount = new int[size];
    leftRelations = new long[size];
    rightRelations = new long[size];
    stack = new int[size + 1];
    onStack = new boolean[size];
    settle();
  }

  private static int[] filled(int size) {
    int[] values = new int[size];
    Arrays.fill(values, NONE);
    return values;
  }

  int left(int relationId) {
    return FIRST_ARC + relationId;
  }

  int right(int relationId) {
    return FIRST_ARC + relations + relationId;
  }

  /** The word so far below the top of the stack (0 is the top), or NONE. */
  int onStack(int below) {
    return below < depth ? stack[depth - 1 - below] : NONE;
  }

  boolean isOnStack(int word) {
    return onStack[word];
  }

  /** The front word, or NONE when all is done. */
  int front() {
    return putBack != NONE ? putBack : next < size ? next : NONE;
  }

  /** The word so far behind the front word, or NONE. */
  int behindFront(int ahead) {
    int word = putBack != NONE ? NONE : next + ahead;
    return word < size ? word : NONE;
  }

  boolean frontWasPutBack() {
    return putBack != NONE;
  }

  /** Whether the word is the front one or behind it. */
  boolean isWaiting(int word) {
    return word >= next || word == putBack;
  }

  boolean isDone() {
    return front() == NONE;
  }

  boolean mayShift() {
    return putBack == NONE || depth == 0;
  }

  boolean mayReduce() {
    return depth > 0 && head[stack[depth - 1]] != NONE;
  }

  boolean mayLeft() {
    return depth > 0 && head[stack[depth - 1]] == NONE;
  }

  boolean mayRight() {
    return depth > 0;
  }

  /** Whether SHIFT is all that can be done. */
  boolean mustShift() {
    return depth == 0;
  }

  void apply(int transition) {
    if (transition == SHIFT) {
      push(takeFront());
    } else if (transition == REDUCE) {
      pop();
    } else if (transition < FIRST_ARC + relations) {
      int word = pop();
      int front = front();
      int id = transition - FIRST_ARC;
      head[word] = front;
      relation[word] = id;
      left2[front] = left1[front];
      left1[front] = word;
      leftCount[front]++;
      leftRelations[front] |= 1L << id;
    } else {
      int top = stack[depth - 1];
      int word = takeFront();
      int id = transition - FIRST_ARC - relations;
      head[word] = top;
      relation[word] = id;
      right2[top] = right1[top];
      right1[top] = word;
      rightCount[top]++;
      rightRelations[top] |= 1L << id;
      push(word);
    }
    settle();
  }

  /** What follows without choice once no word is waiting. */
  private void settle() {
    while (front() == NONE && depth > 1) {
      int top = pop();
      if (head[top] == NONE) {
        putBack = top;
      }
    }
  }

  private int takeFront() {
    int word = front();
    if (putBack != NONE) {
      putBack = NONE;
    } else {
      next++;
    }
    return word;
  }

  private void push(int word) {
    stack[depth++] = word;
    onStack[word] = true;
  }

  private int pop() {
    int word = stack[--depth];
    onStack[word] = false;
    return word;
  }
}
