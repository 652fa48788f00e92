/** The network: addresses are fetched, politely, and from nowhere that they should not be. */
@NullMarked
package org.chancery.intake.web;

import org.jspecify.annotations.NullMarked;
