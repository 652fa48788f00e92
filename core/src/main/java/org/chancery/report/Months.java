package org.chancery.report;

import java.util.List;
import java.util.Locale;

/** Names of months in other languages, as pages give them that are written in English beside. */
final class Months {
  private static final List<List<String>> YEARS =
      List.of(
          List.of(
              "janvier",
              "f[ée]vrier",
              "mars",
              "avril",
              "mai",
              "juin",
              "juillet",
              "ao[ûu]t",
              "septembre",
              "octobre",
              "novembre",
              "d[ée]cembre"),
          List.of(
              "enero",
              "febrero",
              "marzo",
              "abril",
              "mayo",
              "junio",
              "julio",
              "agosto",
              "sep?tiembre",
              "octubre",
              "noviembre",
              "diciembre"),
          List.of(
              "janeiro",
              "fevereiro",
              "mar[çc]o",
              "abril",
              "maio",
              "junho",
              "julho",
              "agosto",
              "setembro",
              "outubro",
              "novembro",
              "dezembro"),
          List.of(
              "januar",
              "februar",
              "märz",
              "april",
              "mai",
              "juni",
              "juli",
              "august",
              "september",
              "oktober",
              "november",
              "dezember"),
          List.of(
              "gennaio",
              "febbraio",
              "marzo",
              "aprile",
              "maggio",
              "giugno",
              "luglio",
              "agosto",
              "settembre",
              "ottobre",
              "novembre",
              "dicembre"));

  /** All of them, as the inside of a group of a pattern. */
  static final String NAMES =
      String.join("|", YEARS.stream().flatMap(List::stream).distinct().toList());

  private Months() {}

  /** From 1 to 12, or 0 for what is none of these. */
  static int number(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    for (List<String> year : YEARS) {
      for (int i = 0; i < year.size(); i++) {
        if (small.matches(year.get(i))) {
          return i + 1;
        }
      }
    }
    return 0;
  }
}
