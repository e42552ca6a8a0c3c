package org.synoptic.importer.references;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.synoptic.importer.kit.TextFile;
import org.synoptic.importer.kit.UnreadableException;

/** Reads reference files; which format it is, is seen from what stands in it. */
public final class References {

  private static final Pattern RIS = Pattern.compile("(?m)^[ \\ufeff]*TY {1,2}- ?\\S*");
  private static final Pattern BIBTEX = Pattern.compile("(?m)^\\s*@\\s*\\p{Alpha}+\\s*[{(]");
  private static final int MOST = 200_000;

  private References() {}

  /**
   * What a file of references holds.
   *
   * @param references in their order
   * @param warnings what could not be read, in words for the reader
   */
  public record File(List<Reference> references, List<String> warnings) {

    /** Keeps the lists unchangeable. */
    public File {
      references = List.copyOf(references);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * The references of a file.
   *
   * @return nothing when it is no file of references
   * @throws UnreadableException when it is one and cannot be read, or has none that can
   */
  public static Optional<File> read(String name, byte[] bytes) throws UnreadableException {
    return read(name, TextFile.decode(name, bytes).text());
  }

  /**
   * The references of a file that was decoded already.
   *
   * @return nothing when it is no file of references
   * @throws UnreadableException when it is one and cannot be read, or has none that can
   */
  public static Optional<File> read(String name, String decoded) throws UnreadableException {
    Optional<File> file =
        parse(name, decoded.indexOf('\0') < 0 ? decoded : decoded.replace("\0", ""));
    if (file.isPresent() && file.get().references().size() > MOST) {
      throw new UnreadableException(
          "too-many", name + " has more than " + MOST + " references. Cut it into its parts.");
    }
    if (file.isPresent() && file.get().references().isEmpty()) {
      throw new UnreadableException("no-references", name + " has no reference that can be read.");
    }
    return file;
  }

  private static Optional<File> parse(String name, String text) throws UnreadableException {
    if (CslReader.is(text)) {
      return Optional.of(CslReader.read(name, text));
    }
    if (text.contains("TY ") && RIS.matcher(text).find()) {
      return Optional.of(RisReader.read(text));
    }
    return text.indexOf('@') >= 0 && text.indexOf('=') >= 0 && BIBTEX.matcher(text).find()
        ? Optional.of(BibTexReader.read(name, text))
        : Optional.empty();
  }
}
