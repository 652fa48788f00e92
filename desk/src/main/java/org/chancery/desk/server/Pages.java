package org.chancery.desk.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.chancery.desk.visit.Frame;
import org.chancery.desk.visit.View;

/** Turns what a page shows into HTML, in which everything that is not ours is escaped. */
public final class Pages {
  private static final String TEMPLATES = "org.chancery.desk.template";

  private final TemplateEngine engine;

  public Pages() {
    engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
  }

  public String html(View view, Frame frame) {
    StringOutput out = new StringOutput(16 * 1024);
    engine.render(view.template(), Map.of("view", view, "frame", frame.of(view)), out);
    return out.toString();
  }
}
