package org.chancery.report;

/** What came of one input: a report, or a sentence that says why there is none. */
public sealed interface Input {
  /**
   * A report that was read.
   *
   * @param page as it was given, from which a later version can read it anew
   */
  record Read(Page page, Report report) implements Input {}

  /**
   * Something that could not be read.
   *
   * @param source the path as given, or the file that stands there
   * @param sentence what is wrong, naming the input, and what to do; one line
   */
  record Refused(String source, String sentence) implements Input, Sheet {
    /**
     * A sentence that begins with the input's name.
     *
     * @param what to be read behind it: "is empty. Give ..."
     */
    public static Refused of(String source, String what) {
      return new Refused(source, source + " " + what);
    }
  }
}
