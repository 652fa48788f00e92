/**
 * Codes events with a user's own dictionaries in the format of TABARI and PETRARCH, over Chancery's
 * own sentences and trees. What the files look like is said where they are read: {@link
 * org.chancery.account.event.petrarch.ActorsReader actors}, {@link
 * org.chancery.account.event.petrarch.AgentsReader agents}, {@link
 * org.chancery.account.event.petrarch.VerbsReader verbs}, {@link
 * org.chancery.account.event.petrarch.DiscardsReader discards}.
 *
 * <p>The format is that of Schrodt's TABARI (manual 0.8, 2012, chapter 5) as PETRARCH (2014)
 * changed it; the coder is Chancery's own.
 */
@NullMarked
package org.chancery.account.event.petrarch;

import org.jspecify.annotations.NullMarked;
