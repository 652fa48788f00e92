package org.chancery.brief.form.linked;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.chancery.brief.form.ExcerptForm;
import org.chancery.brief.form.Form;
import org.chancery.brief.material.Excerpt;

/**
 * An excerpt as RDF in Turtle: engagements as events of the Simple Event Model, each derived (W3C
 * PROV-O) from reports and from passages that are quoted; persons with the offices in which they
 * were seen (W3C ORG).
 */
public final class Turtle implements ExcerptForm {
  @Override
  public Form form() {
    return Form.TURTLE;
  }

  @Override
  public void write(Excerpt excerpt, OutputStream out) throws IOException {
    // Not closed, since the stream is the caller's.
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      Triples triples = new Triples(writer);
      Vocabulary.write(triples);
      new EngagementTriples(triples, excerpt).write();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }
}
