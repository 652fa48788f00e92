package org.chancery.record;

import java.util.Locale;

/** What an engagement or a statement is about; the order is the order of the record. */
public enum Topic {
  PEACE_PROCESS,
  CONFLICT,
  PEACEKEEPING,
  MINE_ACTION,
  DISARMAMENT,
  TERRORISM,
  CRIME,
  BORDER,
  SANCTIONS,
  DEFENCE_COOPERATION,
  CYBER_SECURITY,
  HUMAN_RIGHTS,
  RULE_OF_LAW,
  GOVERNANCE_ELECTIONS,
  MISSING_PERSONS,
  DISPLACEMENT_RETURN,
  MIGRATION,
  RECONSTRUCTION,
  HUMANITARIAN_AID,
  DEVELOPMENT_AID,
  FOOD_SECURITY,
  WATER,
  HEALTH,
  EDUCATION,
  CHILDREN,
  WOMEN,
  YOUTH_SPORT,
  CULTURE_HERITAGE,
  RELIGION,
  SCIENCE_TECHNOLOGY,
  DIGITAL,
  MEDIA,
  CLIMATE,
  ENVIRONMENT,
  ENERGY,
  NUCLEAR,
  TRADE,
  INVESTMENT_FINANCE,
  TRANSPORT,
  AGRICULTURE,
  TOURISM,
  LABOUR,
  CONSULAR,
  TREATIES,
  PARLIAMENTARY_TIES,
  MULTILATERAL,
  BILATERAL_RELATIONS,
  REGIONAL_SITUATION,
  DISASTER_RELIEF,
  URBAN_DEVELOPMENT,
  SPACE;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Reads a label of the record, such as {@code "space"}. */
  public static Topic of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** As the record's JSON writes it. */
  public String label() {
    return label;
  }

  @Override
  public String toString() {
    return label;
  }
}
