package org.chancery.account.event.petrarch;

import org.chancery.report.Span;

/**
 * An event coded with a user's dictionaries.
 *
 * @param source code of who acts; "---" and an agent's code where only what he is is known
 * @param target code of who is acted upon, likewise
 * @param code the event's code
 * @param sentence which of the document's sentences tells of it, from 0
 * @param sourceSpan the words for the source, in the report's text
 * @param targetSpan the words for the target
 * @param verbSpan the words of the verb
 */
public record Coded(
    String source,
    String target,
    String code,
    int sentence,
    Span sourceSpan,
    Span targetSpan,
    Span verbSpan) {}
