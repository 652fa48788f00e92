/** How persons and bodies are called, and when two ways to call them can mean the same. */
@NullMarked
package org.chancery.register.name;

import org.jspecify.annotations.NullMarked;
