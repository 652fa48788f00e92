package org.chancery.desk.dossier;

import java.util.List;
import org.chancery.brief.subject.Finding;
import org.chancery.desk.visit.Links;
import org.chancery.desk.visit.Part;
import org.chancery.desk.visit.View;

/**
 * Several that a name may mean, or those that come nearest to it.
 *
 * @param words as typed
 * @param sentence what is the matter
 */
public record Choices(String words, String sentence, List<Choice> choices) implements View {
  public Choices {
    choices = List.copyOf(choices);
  }

  /** One of them: its name, what tells it from others, and where it is. */
  public record Choice(String name, String about, String link) {}

  static Choices of(Finding.Several several) {
    return new Choices(
        several.words(),
        "Several on the register may be meant.",
        several.choices().stream()
            .map(c -> new Choice(c.name(), c.about(), Links.dossier(c.name())))
            .toList());
  }

  static Choices of(Finding.Nothing nothing) {
    return new Choices(
        nothing.words(),
        nothing.nearest().isEmpty()
            ? "Nothing on the register is called so."
            : "Nothing on the register is called so. These names come near it.",
        nothing.nearest().stream().map(n -> new Choice(n, "", Links.dossier(n))).toList());
  }

  @Override
  public String template() {
    return "dossier/choices.jte";
  }

  @Override
  public String title() {
    return words;
  }

  @Override
  public Part part() {
    return Part.ELSEWHERE;
  }
}
