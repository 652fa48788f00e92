package org.chancery.language;

import org.chancery.report.Span;

/**
 * A date or time as it stands in a sentence.
 *
 * @param first index of the first token
 * @param last index of the last token, included
 * @param span in the report's text
 * @param value what it means
 */
public record TimeExpression(int first, int last, Span span, TimeValue value) {}
