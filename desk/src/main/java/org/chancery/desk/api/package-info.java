/** JSON over HTTP for programs: what the desk shows, as its description in OpenAPI says. */
@NullMarked
package org.chancery.desk.api;

import org.jspecify.annotations.NullMarked;
