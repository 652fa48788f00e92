package org.chancery.documents.mail;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.report.Format;
import org.chancery.report.Head;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Options;
import org.chancery.report.Sheets;

/**
 * A mail (RFC 5322, MIME): its words are a page, and each attachment that a format reads is a page
 * of its own, named {@code FILE#ATTACHMENT}.
 */
public final class MailFormat implements Format {
  /** What mail programs write first. */
  private static final Pattern FIRST_FIELD =
      Pattern.compile(
          "(?i)(?:return-path|received|delivered-to|message-id|mime-version|x-[\\w-]+|from|date"
              + "|subject|to|reply-to|dkim-signature|arc-seal):.*");

  private static final Pattern OTHER_FIELDS =
      Pattern.compile("(?im)^(?:message-id|mime-version|received|content-type):");

  @Override
  public String name() {
    return "a mail";
  }

  @Override
  public List<String> endings() {
    return List.of(".eml");
  }

  @Override
  public Fit fit(Head head) {
    if (head.ends(".eml") || head.mediaType().filter("message/rfc822"::equals).isPresent()) {
      return Fit.CALLED;
    }
    String opening = head.opening();
    String first = opening.lines().findFirst().orElse("");
    return FIRST_FIELD.matcher(first).matches() && OTHER_FIELDS.matcher(opening).find()
        ? Fit.LOOKS
        : Fit.NONE;
  }

  @Override
  public Sheets open(Material material, Options options) throws IOException {
    long most = options.bounds().mostBytes();
    byte[] bytes = material.in().readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
    return bytes.length > most
        ? Sheets.of(tooLarge(material.name(), options))
        : new MailSheets(material, bytes, options);
  }

  static Input.Refused tooLarge(String name, Options options) {
    return new Input.Refused(
        name,
        name
            + " is larger than "
            + options.bounds().mostBytes()
            + " bytes with all that hangs on it. Take its attachments out, or raise the limit.");
  }
}
