/**
 * What is one: likely pairs and an analyst's word become groups, whatever the order in which they
 * came.
 */
@NullMarked
package org.chancery.register.link;

import org.jspecify.annotations.NullMarked;
