package org.chancery.account.cast;

import java.util.Optional;

/**
 * Whom an office belongs to.
 *
 * @param name as the record gives it
 * @param code as in the record
 */
record Organ(String name, Optional<String> code) {}
