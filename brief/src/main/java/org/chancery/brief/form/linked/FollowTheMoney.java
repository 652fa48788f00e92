package org.chancery.brief.form.linked;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.chancery.brief.form.ExcerptForm;
import org.chancery.brief.form.Form;
import org.chancery.brief.material.Excerpt;

/**
 * An excerpt as entities of FollowTheMoney (followthemoney.tech), which OpenAleph and its kin take
 * in: a line of JSON each, {@code {"id", "schema", "properties"}}, ordered by schema and id.
 */
public final class FollowTheMoney implements ExcerptForm {
  @Override
  public Form form() {
    return Form.FOLLOW_THE_MONEY;
  }

  @Override
  public void write(Excerpt excerpt, OutputStream out) throws IOException {
    for (Entity entity : new Entities(excerpt).all()) {
      out.write(entity.line().getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    }
    out.flush();
  }
}
