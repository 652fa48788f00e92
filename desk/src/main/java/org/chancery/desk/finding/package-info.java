/**
 * What was read in reports, as pages show it: in words, with how sure it is, and as lit words of
 * the text.
 */
@NullMarked
package org.chancery.desk.finding;

import org.jspecify.annotations.NullMarked;
