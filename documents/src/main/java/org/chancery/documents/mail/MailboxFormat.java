package org.chancery.documents.mail;

import java.util.List;
import org.chancery.report.Format;
import org.chancery.report.Head;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Options;
import org.chancery.report.Sheets;

/**
 * A mailbox (RFC 4155): mails one after another, each behind a line that begins with "From ". It is
 * read a mail at a time, however large it is; the n-th mail is named {@code FILE#n}.
 */
public final class MailboxFormat implements Format {
  @Override
  public String name() {
    return "a mailbox";
  }

  @Override
  public List<String> endings() {
    return List.of(".mbox");
  }

  @Override
  public Fit fit(Head head) {
    if (head.ends(".mbox") || head.mediaType().filter("application/mbox"::equals).isPresent()) {
      return Fit.CALLED;
    }
    return head.begins("From ")
            && head.opening().matches("(?s)From [^\\r\\n]*\\d{4}\\s*[\\r\\n]+[\\w-]+:.*")
        ? Fit.LOOKS
        : Fit.NONE;
  }

  @Override
  public Sheets open(Material material, Options options) {
    return Sheets.inTurn(
        new Mailbox(material, options),
        Input.Refused.of(material.name(), "holds no mails. Give a mailbox in the mbox format."));
  }
}
