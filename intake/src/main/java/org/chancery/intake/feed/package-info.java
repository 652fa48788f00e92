/** Feeds and sitemaps: lists of what a site has published. */
@NullMarked
package org.chancery.intake.feed;

import org.jspecify.annotations.NullMarked;
