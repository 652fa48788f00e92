package org.chancery.brief.page;

import org.chancery.record.Passage;
import org.chancery.register.Source;

/**
 * Where a line of a page has its words from.
 *
 * @param number on the page, from 1
 * @param passage where the words stand in the report
 * @param words the report's, at the passage, white space folded
 */
public record Citation(int number, Source source, Passage passage, String words) {}
