package org.chancery.intake.warc;

import java.io.IOException;
import java.util.List;
import org.chancery.intake.pack.Gzip;
import org.chancery.report.Format;
import org.chancery.report.Head;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Options;
import org.chancery.report.Sheets;

/**
 * An archive of the web (ISO 28500, WARC): what was answered with success and is in a form that is
 * read, one record at a time, however large the archive. Requests, metadata and revisits are passed
 * over. A report is named {@code FILE#ADDRESS}.
 */
public final class WarcFormat implements Format {
  @Override
  public String name() {
    return "a WARC archive";
  }

  @Override
  public List<String> endings() {
    return List.of(".warc", ".warc.gz");
  }

  @Override
  public Fit fit(Head head) {
    boolean signed = head.begins("WARC/") || Gzip.is(head) && Gzip.inner(head).begins("WARC/");
    boolean called = head.ends(".warc") || head.ends(".warc.gz");
    return signed ? Fit.SIGNED : called ? Fit.CALLED : Fit.NONE;
  }

  @Override
  public Sheets open(Material material, Options options) throws IOException {
    return Sheets.inTurn(
        new Archive(material, options),
        Input.Refused.of(
            material.name(),
            "holds no page, text or document that was fetched with success. Give an archive that"
                + " does."));
  }
}
