package org.chancery.documents.mail;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
    Optional<byte[]> bytes = material.bytes(options.bounds().mostBytes());
    return bytes.isEmpty()
        ? Sheets.of(tooLarge(material.name(), options))
        : Sheets.inTurn(
            new Mail(material, bytes.get(), options),
            Input.Refused.of(
                material.name(),
                "is a mail without words, and nothing that is attached to it is read. Give a mail"
                    + " that holds a report."));
  }

  static Input.Refused tooLarge(String name, Options options) {
    return Input.Refused.of(
        name,
        "is larger than "
            + options.bounds().mostBytes()
            + " bytes with all that hangs on it. Take its attachments out, or raise the limit.");
  }
}
