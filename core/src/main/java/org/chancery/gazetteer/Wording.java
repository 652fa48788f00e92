package org.chancery.gazetteer;

/** How a wording points to what it means. */
public enum Wording {
  /** A name in use: "Türkiye", "Turkey", "Council of Europe". */
  NAME,
  /** The formal name: "Republic of Türkiye". */
  OFFICIAL,
  /** "Turkish". A word that is adjective and demonym is given as adjective. */
  ADJECTIVE,
  /** "Turk", "Azerbaijanis". */
  DEMONYM,
  /** The capital or seat of government, which may stand for the state or for the city. */
  CAPITAL,
  /** "The Kremlin", "Whitehall". */
  METONYM,
  /** "UK", "U.S.", "UNICEF": matched only in the case it is written in. */
  ACRONYM
}
