package org.chancery.desk.visit;

import java.util.List;

/**
 * What a page shows: data alone. Its template gets it as {@code view}, and the {@link Frame} around
 * it as {@code frame}.
 */
public interface View {
  /** The template's path below {@code src/main/jte}: {@code home/home.jte}. */
  String template();

  /** What the browser calls the page. */
  String title();

  /** Which part of the desk it belongs to. */
  Part part();

  /** Style and scripts that it needs besides those of every page: {@code d3.js}. */
  default List<String> assets() {
    return List.of();
  }
}
