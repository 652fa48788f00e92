package org.chancery.record;

import java.util.Optional;

/**
 * An office somebody holds or acts in.
 *
 * @param role the office as the text words it, without the body's name where that can be left out
 *     ("Foreign Minister")
 * @param body the state, organisation or company represented, as the record names it
 * @param code ISO 3166-1 alpha-3 for a state and its institutions, the usual acronym for an
 *     international organisation
 */
public record Office(Optional<String> role, Optional<String> body, Optional<String> code) {}
