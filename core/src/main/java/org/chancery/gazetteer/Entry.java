package org.chancery.gazetteer;

import java.util.Optional;

/** Something known beforehand. Two entries are the same exactly when they are equal. */
public sealed interface Entry permits State, Body, Place {
  /** The usual name in English. */
  String name();

  /**
   * The record's code: ISO 3166-1 alpha-3 for a state and its institutions, the usual acronym for
   * an international organisation, and nothing for anybody else.
   */
  Optional<String> code();

  /**
   * PLOVER's actor code: ISO 3166-1 alpha-3, also for a party, company or armed group of one
   * country; or IGO, NGO, IMG, MNC.
   */
  Optional<String> plover();
}
