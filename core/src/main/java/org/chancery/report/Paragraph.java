package org.chancery.report;

/**
 * A piece of prose that is to be understood; what lies between paragraphs is furniture.
 *
 * @param role headline, or body
 * @param span in the report's text, without surrounding white space; a dateline or an agency credit
 *     at its start is left out
 */
public record Paragraph(Role role, Span span) {
  /** Which part of the page it is. */
  public enum Role {
    /** A headline that stands in the text. */
    TITLE,
    BODY
  }
}
