package org.chancery.language;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Items of lists, also of one that stands in one line, as pages lose the lines of theirs: "- Ana
 * Ruiz, Mayor - Jon Paz, Clerk - ...", "1. Ana Ruiz 2. Jon Paz 3. ...".
 */
public final class ListItems {
  private static final Pattern MARK = Pattern.compile("[-–—•▪●◦‣·■*]|[0-9]{1,2}[.)]?");

  private static final Pattern FINITE = Pattern.compile("VBD|VBZ|VBP|MD");

  /** So many make a list: a pair of dashes sets a remark apart. */
  private static final int LEAST = 3;

  private ListItems() {}

  /** Whether a sentence begins with what marks an item, and goes on. */
  public static boolean isMarked(Sentence s) {
    return s.size() > 1 && MARK.matcher(s.form(0)).matches();
  }

  /** Whether a token is a verb that says something: no participle, no infinitive. */
  public static boolean says(Sentence s, int token) {
    return FINITE.matcher(s.xpos(token)).matches();
  }

  /** Whether nothing is said in a sentence, as in a name with an office. */
  public static boolean saysNothing(Sentence s) {
    for (int t = 0; t < s.size(); t++) {
      if (says(s, t)) {
        return false;
      }
    }
    return true;
  }

  /** The tokens that begin an item, none if the paragraph is no such list. */
  static BitSet beginnings(Tokens tokens) {
    BitSet dashed = dashed(tokens);
    return dashed.cardinality() >= LEAST ? dashed : numbered(tokens);
  }

  /** Dashes that stand apart before a capital, where one of them begins the paragraph. */
  private static BitSet dashed(Tokens tokens) {
    BitSet out = new BitSet();
    if (tokens.size() == 0 || !isDash(tokens, 0)) {
      return out;
    }
    for (int t = 0; t < tokens.size() - 1; t++) {
      boolean apart = t == 0 || tokens.end(t - 1) < tokens.start(t);
      if (isDash(tokens, t) && apart && tokens.end(t) < tokens.start(t + 1) && begins(tokens, t)) {
        out.set(t);
      }
    }
    return out;
  }

  private static boolean isDash(Tokens tokens, int token) {
    int c = tokens.form(token).codePointAt(0);
    return tokens.form(token).length() == 1 && (Characters.isDash(c) || c == '*');
  }

  private static boolean begins(Tokens tokens, int before) {
    int c = tokens.form(before + 1).codePointAt(0);
    return Character.isUpperCase(c) || c == '“' || c == '"' || c == '(';
  }

  /** Numbers that count up from one, the first of which begins the paragraph. */
  private static BitSet numbered(Tokens tokens) {
    BitSet out = new BitSet();
    int next = 1;
    for (int t = 0; t < tokens.size() - 1; t++) {
      int behind = behindNumber(tokens, t, next);
      boolean apart = t == 0 || tokens.end(t - 1) < tokens.start(t);
      if (apart && behind > 0 && begins(tokens, behind - 1)) {
        out.set(t);
        next++;
      } else if (t == 0) {
        return out;
      }
    }
    return out.cardinality() >= LEAST ? out : new BitSet();
  }

  /** The token behind "7." or "7)", or 0 where it is not that number. */
  private static int behindNumber(Tokens tokens, int token, int number) {
    String form = tokens.form(token);
    String digits = Integer.toString(number);
    if (form.equals(digits + ".") || form.equals(digits + ")")) {
      return token + 1;
    }
    boolean marked =
        form.equals(digits)
            && token + 2 < tokens.size()
            && (tokens.form(token + 1).equals(".") || tokens.form(token + 1).equals(")"))
            && tokens.end(token) == tokens.start(token + 1);
    return marked ? token + 2 : 0;
  }
}
