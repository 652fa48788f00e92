package org.chancery.brief.form.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.chancery.brief.page.Page;

/**
 * A page as one HTML file, in UTF-8: no script, nothing from outside. It prints on A4 with the
 * marking at the head and the foot of each sheet; the style is in {@code page.css}.
 */
public record HtmlForm() implements PageForm {
  @Override
  public void write(Page page, OutputStream out) throws IOException {
    out.write(HtmlPage.of(page).getBytes(StandardCharsets.UTF_8));
  }
}
