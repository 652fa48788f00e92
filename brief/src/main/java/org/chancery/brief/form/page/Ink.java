package org.chancery.brief.form.page;

/** How words are set off from others: by colour on a terminal, else not at all. */
public enum Ink {
  PLAIN,
  COLOURED;

  private static final String ESCAPE = "\u001b[";

  public String bold(String words) {
    return in("1", words);
  }

  public String heading(String words) {
    return in("36", words);
  }

  public String faint(String words) {
    return in("2", words);
  }

  private String in(String code, String words) {
    return switch (this) {
      case PLAIN -> words;
      case COLOURED -> words.isEmpty() ? words : ESCAPE + code + "m" + words + ESCAPE + "0m";
    };
  }
}
