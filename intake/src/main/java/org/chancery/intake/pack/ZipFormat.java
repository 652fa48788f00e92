package org.chancery.intake.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.report.Format;
import org.chancery.report.Head;
import org.chancery.report.Input;
import org.chancery.report.Material;
import org.chancery.report.Opening;
import org.chancery.report.Options;
import org.chancery.report.Sheets;

/**
 * A ZIP archive of reports: its files that are read, in the order of their names, as in a folder.
 * They are named {@code FILE#NAME}. Nothing is written to disk, so that names with {@code ..} in
 * them do no harm.
 */
public final class ZipFormat implements Format {
  private static final List<String> OFFICE =
      List.of("[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/", "mimetype");

  @Override
  public String name() {
    return "a ZIP archive";
  }

  @Override
  public List<String> endings() {
    return List.of(".zip");
  }

  @Override
  public Fit fit(Head head) {
    boolean packed = head.begins("PK\u0003\u0004") || head.begins("PK\u0005\u0006");
    // documents of offices are ZIP archives, too
    boolean office = OFFICE.stream().anyMatch(name -> head.begins(name, 30));
    return packed && !office ? Fit.SIGNED : head.ends(".zip") ? Fit.LOOKS : Fit.NONE;
  }

  @Override
  public Sheets open(Material material, Options options) throws IOException {
    String name = material.name();
    long most = options.bounds().mostBytes();
    Optional<byte[]> bytes = material.bytes(most);
    if (bytes.isEmpty()) {
      return refused(
          name, "is larger than " + most + " bytes. Unpack it into a folder, and give that.");
    }
    ZipDirectory directory;
    try {
      directory = ZipDirectory.of(bytes.get(), most);
    } catch (IOException e) {
      return refused(
          name, "cannot be unpacked: " + e.getMessage() + ". Pack it anew, or give its files.");
    }
    List<String> endings = Opening.endings(options);
    List<ZipDirectory.Entry> wanted = new ArrayList<>();
    for (ZipDirectory.Entry entry : directory.entries()) {
      String lower = entry.name().toLowerCase(Locale.ROOT);
      boolean hidden = lower.startsWith("__macosx/") || lower.matches("(?:.*/)?\\.[^/]*");
      if (!hidden && endings.stream().anyMatch(lower::endsWith)) {
        wanted.add(entry);
      }
    }
    wanted.sort(Comparator.comparing(ZipDirectory.Entry::name));
    return wanted.isEmpty()
        ? refused(
            name,
            "holds no reports: no file that ends in "
                + String.join(", ", endings)
                + ". Give an archive that does.")
        : Sheets.inTurn(new Entries(material, directory, wanted, options));
  }

  private static Sheets refused(String name, String what) {
    return Sheets.of(Input.Refused.of(name, what));
  }

  /** The files of an archive, one at a time. */
  private static final class Entries implements Sheets.Parts {
    private final Material material;
    private final ZipDirectory directory;
    private final List<ZipDirectory.Entry> entries;
    private final Options options;
    private int at;

    Entries(
        Material material,
        ZipDirectory directory,
        List<ZipDirectory.Entry> entries,
        Options options) {
      this.material = material;
      this.directory = directory;
      this.entries = entries;
      this.options = options;
    }

    @Override
    public Optional<Sheets> next() {
      if (at == entries.size()) {
        return Optional.empty();
      }
      ZipDirectory.Entry entry = entries.get(at++);
      String name = material.name() + "#" + entry.name();
      if (directory.isExhausted()) {
        at = entries.size();
        return Optional.of(
            refused(
                name,
                "and what is behind it was not read: the archive unpacks to a hundred times its"
                    + " size and more. Unpack it into a folder, and give that."));
      }
      return Optional.of(
          entry.readable()
              ? Opening.inner(
                  material.within(name, directory.open(entry), Optional.empty()), options)
              : refused(
                  name,
                  "is locked by a password, or packed in a way that is not read. Unpack it, and"
                      + " give it by itself."));
    }
  }
}
