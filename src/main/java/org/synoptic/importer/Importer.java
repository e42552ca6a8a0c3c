package org.synoptic.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.importer.charset.Decoded;
import org.synoptic.importer.clauses.Cuts;
import org.synoptic.importer.clauses.NumberedPolicy;
import org.synoptic.importer.clauses.XmlPolicy;
import org.synoptic.importer.exports.Exports;
import org.synoptic.importer.exports.Profile;
import org.synoptic.importer.exports.Profiles;
import org.synoptic.importer.exports.Split;
import org.synoptic.importer.kit.MediaTypes;
import org.synoptic.importer.kit.TextFile;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.office.OfficeFiles;
import org.synoptic.importer.office.OfficeKind;
import org.synoptic.importer.office.PageSpans;
import org.synoptic.importer.office.Written;
import org.synoptic.importer.page.WebReport;
import org.synoptic.importer.plain.PlainReport;
import org.synoptic.importer.plain.ProgramText;
import org.synoptic.importer.plain.WrittenReport;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;
import org.synoptic.model.Problem;
import org.synoptic.model.Provenance;

/** Reads files: bytes to a document, or a stated reason why not. Has no state, may be shared. */
public final class Importer {

  /** The largest file that is read, in bytes. */
  public static final long LARGEST = 64L * 1024 * 1024;

  /** Reads whatever it is: a policy when the file says so (Akoma Ntoso, USLM), else a report. */
  public Reading read(String name, byte[] bytes) {
    return reading(
        name,
        bytes,
        OfficeFiles.kind(name, bytes),
        WrittenReport::read,
        (text, warnings) ->
            MediaTypes.policy(text)
                ? cut(name, XmlPolicy.read(name, text, warnings))
                : report(name, text, warnings));
  }

  /**
   * Reads all that a file holds, in its order: mostly one document, of an export of a newspaper
   * database one for each article.
   */
  public List<Reading> readAll(String name, byte[] bytes) {
    return readAll(name, bytes, Profiles.bundled());
  }

  /**
   * As {@link #readAll(String, byte[])}, with the databases that the user described.
   *
   * @param profiles how databases write their exports, those of the user before the bundled
   */
  public List<Reading> readAll(String name, byte[] bytes, List<Profile> profiles) {
    if (bytes.length > LARGEST) {
      return List.of(tooLarge(name, bytes.length));
    }
    try {
      if (OfficeFiles.kind(name, bytes).isPresent()) {
        Written written = OfficeFiles.read(name, bytes);
        Optional<Split> split = Exports.written(written, profiles);
        return split.isPresent()
            ? ExportReadings.of(name, split.get())
            : List.of(new Reading.Read(WrittenReport.read(name, written), written.mediaType()));
      }
      Optional<Split> split = Exports.text(TextFile.decode(name, bytes), profiles);
      return split.isPresent() ? ExportReadings.of(name, split.get()) : List.of(read(name, bytes));
    } catch (UnreadableException reason) {
      return List.of(new Reading.Unreadable(reason.problem()));
    }
  }

  /** Reads a news report: a web page, plain text, or a document of an office program. */
  public Reading report(String name, byte[] bytes) {
    return reading(
        name,
        bytes,
        OfficeFiles.kind(name, bytes),
        WrittenReport::read,
        (text, warnings) -> report(name, text, warnings));
  }

  /**
   * Reads a policy: Akoma Ntoso, USLM, a web page, plain text, or a document of an office program,
   * all but the first two by their numbering.
   */
  public Reading policy(String name, byte[] bytes) {
    return reading(
        name,
        bytes,
        OfficeFiles.kind(name, bytes),
        (file, written) -> cut(file, NumberedPolicy.written(file, written)),
        (text, warnings) -> cut(name, cuts(name, text, warnings)));
  }

  /**
   * The preview of a policy, in which its cuts are changed before it is taken. A text without any
   * number has one too: nothing is cut in it.
   */
  public Cutting cuts(String name, byte[] bytes) {
    if (bytes.length > LARGEST) {
      return new Cutting.Unreadable(tooLarge(name, bytes.length).problem());
    }
    try {
      Optional<OfficeKind> kind = OfficeFiles.kind(name, bytes);
      if (kind.isPresent()) {
        Cuts cuts = NumberedPolicy.written(name, OfficeFiles.read(name, bytes));
        return new Cutting.Preview(cuts, kind.get().mediaType());
      }
      Decoded decoded = TextFile.decode(name, bytes);
      Cuts cuts = cuts(name, decoded.text(), new ArrayList<>(decoded.warnings()));
      return new Cutting.Preview(cuts, MediaTypes.of(decoded.text()));
    } catch (UnreadableException reason) {
      return new Cutting.Unreadable(reason.problem());
    }
  }

  private static Cuts cuts(String name, String text, List<String> warnings)
      throws UnreadableException {
    return switch (MediaTypes.of(text)) {
      case MediaTypes.XML -> XmlPolicy.read(name, text, warnings);
      case MediaTypes.HTML -> NumberedPolicy.page(name, text, warnings);
      default -> NumberedPolicy.text(name, text, warnings);
    };
  }

  private static Document cut(String name, Cuts cuts) throws UnreadableException {
    Optional<Document> policy = cuts.toDocument();
    if (policy.isEmpty()) {
      throw new UnreadableException(
          "no-article",
          name
              + " has no clauses: no line begins with a number such as \"Article 5\", \"1.\" or \"(a)\".");
    }
    return policy.get();
  }

  /**
   * Takes a text as it stands: decoded and nothing else, so that positions refer to the file's own
   * characters. Only a byte order mark is dropped. Of a document of an office program it takes the
   * lines as they are read.
   */
  public Reading verbatim(String name, byte[] bytes) {
    // Only its name makes a text Markdown, so without a name its marks stay.
    return reading(
        name,
        bytes,
        OfficeFiles.kind("", bytes),
        (file, written) -> {
          Document document =
              Document.report(Metadata.titled(""), written.text(), written.warnings());
          return document.with(new Provenance(List.of(), PageSpans.of(written, document.text())));
        },
        (text, warnings) -> Document.report(Metadata.titled(""), text, warnings));
  }

  /**
   * The answer for a file that must not even be loaded.
   *
   * @param size in bytes
   */
  public static Reading.Unreadable tooLarge(String name, long size) {
    return new Reading.Unreadable(
        new Problem(
            "too-large",
            "%s is too large: it has %d bytes, and at most %d are read. Cut it into its parts."
                .formatted(name, size, LARGEST)));
  }

  private interface Reader {
    Document read(String text, List<String> warnings) throws UnreadableException;
  }

  private interface OfficeReader {
    Document read(String name, Written written) throws UnreadableException;
  }

  private static Reading reading(
      String name, byte[] bytes, Optional<OfficeKind> kind, OfficeReader office, Reader reader) {
    if (bytes.length > LARGEST) {
      return tooLarge(name, bytes.length);
    }
    try {
      if (kind.isPresent()) {
        Written written = OfficeFiles.read(name, bytes);
        return new Reading.Read(office.read(name, written), written.mediaType());
      }
      Decoded decoded = TextFile.decode(name, bytes);
      Document document = reader.read(decoded.text(), new ArrayList<>(decoded.warnings()));
      return new Reading.Read(document, MediaTypes.of(decoded.text()));
    } catch (UnreadableException reason) {
      return new Reading.Unreadable(reason.problem());
    }
  }

  private static Document report(String name, String text, List<String> warnings)
      throws UnreadableException {
    Optional<String> program = ProgramText.kind(text);
    if (program.isPresent()) {
      throw new UnreadableException(
          "no-article",
          "%s has no article: it is %s and not running text.".formatted(name, program.get()));
    }
    return MediaTypes.of(text).equals(MediaTypes.PLAIN)
        ? PlainReport.read(name, text, warnings)
        : WebReport.read(name, text, warnings);
  }
}
