package org.synoptic.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.importer.clauses.Cuts;
import org.synoptic.importer.clauses.NumberedPolicy;
import org.synoptic.importer.clauses.OfficialJournal;
import org.synoptic.importer.clauses.XmlPolicy;
import org.synoptic.importer.exports.Profile;
import org.synoptic.importer.exports.Split;
import org.synoptic.importer.kit.ContentType;
import org.synoptic.importer.kit.MediaTypes;
import org.synoptic.importer.kit.TextFile;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.kit.WrittenLanguage;
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

/** Reads files: bytes to documents, or a stated reason why not. Has no state, may be shared. */
public final class Importer {

  /**
   * Goes up whenever another text or other metadata is taken from the same bytes, so that documents
   * that were taken by an older one can be derived again.
   */
  public static final String VERSION = "3";

  /** The largest file that is read, in bytes. */
  public static final long LARGEST = 64L * 1024 * 1024;

  private final Contents contents;

  /** An importer that knows the exports of the databases that come with the program. */
  public Importer() {
    this(List.of());
  }

  /**
   * An importer that knows exports of more databases.
   *
   * @param profiles of the user; they go before those that come with the program
   */
  public Importer(List<Profile> profiles) {
    contents = new Contents(profiles);
  }

  /**
   * Reads whatever it is: a policy when the file says so (Akoma Ntoso, USLM, a page of the Official
   * Journal), else a report.
   */
  public Reading read(String name, byte[] bytes) {
    return reading(name, bytes, file -> any(name, file));
  }

  /** Reads all that a file holds; as the other, when nobody told what it is. */
  public List<Reading> readAll(String name, byte[] bytes) {
    return readAll(name, bytes, "");
  }

  /**
   * Reads all that a file holds, in its order: mostly one document, of an export of a newspaper
   * database one for each article, of a feed one for each entry that has its article.
   *
   * @param contentType as a server or an archive told, with its parameters; empty when nobody did.
   *     {@code as="policy"} reads a policy, {@code profile="NAME"} an export by that profile
   */
  public List<Reading> readAll(String name, byte[] bytes, String contentType) {
    return all(name, bytes, contentType, file -> any(name, file));
  }

  /** Reads all that a file holds, as {@link #readAll}; a single document is read as a report. */
  public List<Reading> reports(String name, byte[] bytes, String contentType) {
    return all(name, bytes, contentType, file -> report(name, file));
  }

  private List<Reading> all(String name, byte[] bytes, String contentType, Reader single) {
    if (bytes.length > LARGEST) {
      return List.of(tooLarge(name, bytes.length));
    }
    if (new ContentType(contentType).parameter("as").filter("policy"::equals).isPresent()) {
      return List.of(policy(name, bytes));
    }
    try {
      Opened file = Opened.of(name, bytes, contentType);
      Optional<List<Reading>> many = contents.of(name, bytes, contentType, file);
      List<Reading> found =
          many.isPresent()
              ? many.get()
              : List.of(new Reading.Read(single.read(file), file.mediaType()));
      return found.stream().map(Importer::inItsLanguage).toList();
    } catch (UnreadableException reason) {
      return List.of(new Reading.Unreadable(reason.problem()));
    }
  }

  /** Reads a news report: a web page, plain text, or a document of an office program. */
  public Reading report(String name, byte[] bytes) {
    return inItsLanguage(reading(name, bytes, file -> report(name, file)));
  }

  /**
   * Reads a policy: Akoma Ntoso, USLM, a web page, plain text, or a document of an office program,
   * all but the first two by their numbering.
   */
  public Reading policy(String name, byte[] bytes) {
    return reading(name, bytes, file -> policy(name, cuts(name, file)));
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
      Opened file = Opened.of(name, bytes, "");
      return new Cutting.Preview(cuts(name, file), file.mediaType());
    } catch (UnreadableException reason) {
      return new Cutting.Unreadable(reason.problem());
    }
  }

  /** The names of the profiles of newspaper databases, those of the user first. */
  public List<String> profiles() {
    return contents.profiles().stream().map(Profile::name).toList();
  }

  /**
   * The export that a file is, cut into its articles, to be looked at before it is imported; empty
   * when it is none.
   *
   * @param profile the name of the profile to cut it by; empty for the one that fits best
   * @throws UnreadableException when the file cannot be read at all
   */
  public Optional<Split> split(String name, byte[] bytes, Optional<String> profile)
      throws UnreadableException {
    return contents.split(Opened.of(name, bytes, ""), profile);
  }

  /**
   * Takes a text as it stands: decoded and nothing else, so that positions refer to the file's own
   * characters. Only a byte order mark is dropped. Of a document of an office program it takes the
   * lines as they are read.
   */
  public Reading verbatim(String name, byte[] bytes) {
    return reading(name, bytes, Opened::verbatim, Importer::verbatim);
  }

  /**
   * Why some bytes need not be kept, although they cannot be read either: they are a picture, a
   * sound or a program. Empty for everything that this or a later version might read.
   */
  public static Optional<Problem> foreign(String name, byte[] bytes) {
    return TextFile.foreign(bytes)
        .map(kind -> new Problem("binary", "%s is not text but %s.".formatted(name, kind)));
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

  private static Reading inItsLanguage(Reading reading) {
    return reading instanceof Reading.Read read
        ? new Reading.Read(WrittenLanguage.noted(read.document()), read.mediaType(), read.part())
        : reading;
  }

  private interface Reader {
    Document read(Opened file) throws UnreadableException;
  }

  private interface Opener {
    Opened open(String name, byte[] bytes) throws UnreadableException;
  }

  private static Reading reading(String name, byte[] bytes, Reader reader) {
    return reading(name, bytes, (file, content) -> Opened.of(file, content, ""), reader);
  }

  private static Reading reading(String name, byte[] bytes, Opener opener, Reader reader) {
    if (bytes.length > LARGEST) {
      return tooLarge(name, bytes.length);
    }
    try {
      Opened file = opener.open(name, bytes);
      return new Reading.Read(reader.read(file), file.mediaType());
    } catch (UnreadableException reason) {
      return new Reading.Unreadable(reason.problem());
    }
  }

  private static Document any(String name, Opened file) throws UnreadableException {
    if (file instanceof Opened.Text text) {
      String words = text.decoded().text();
      if (MediaTypes.policy(words)) {
        return policy(name, cuts(name, file));
      }
      // What the Journal prints without articles is a notice, which is read like a report.
      if (text.mediaType().equals(MediaTypes.HTML) && OfficialJournal.is(words)) {
        Optional<Document> act = cuts(name, file).toDocument();
        if (act.isPresent()) {
          return act.get();
        }
      }
    }
    return report(name, file);
  }

  private static Document report(String name, Opened file) throws UnreadableException {
    return switch (file) {
      case Opened.Lines lines -> WrittenReport.read(name, lines.written());
      case Opened.Text text -> {
        Document report = report(name, text);
        yield text.address().isPresent()
            ? Wrapping.addressed(report, text.address().get())
            : report;
      }
    };
  }

  private static Document report(String name, Opened.Text file) throws UnreadableException {
    String text = file.decoded().text();
    Optional<String> program = ProgramText.kind(text);
    if (program.isPresent()) {
      throw new UnreadableException(
          "no-article",
          "%s has no article: it is %s and not running text.".formatted(name, program.get()));
    }
    List<String> warnings = new ArrayList<>(file.decoded().warnings());
    return file.mediaType().equals(MediaTypes.PLAIN)
        ? PlainReport.read(name, text, warnings)
        : WebReport.read(name, text, warnings);
  }

  private static Cuts cuts(String name, Opened file) throws UnreadableException {
    return switch (file) {
      case Opened.Lines lines -> NumberedPolicy.written(name, lines.written());
      case Opened.Text text -> {
        String words = text.decoded().text();
        List<String> warnings = new ArrayList<>(text.decoded().warnings());
        yield switch (text.mediaType()) {
          case MediaTypes.XML -> XmlPolicy.read(name, words, warnings);
          case MediaTypes.HTML -> NumberedPolicy.page(name, words, warnings);
          default -> NumberedPolicy.text(name, words, warnings);
        };
      }
    };
  }

  private static Document policy(String name, Cuts cuts) throws UnreadableException {
    Optional<Document> policy = cuts.toDocument();
    if (policy.isEmpty()) {
      throw new UnreadableException(
          "no-article",
          name
              + " has no clauses: no line begins with a number such as \"Article 5\", \"1.\" or \"(a)\".");
    }
    return policy.get();
  }

  private static Document verbatim(Opened file) {
    return switch (file) {
      case Opened.Lines lines -> {
        Written written = lines.written();
        Document document =
            Document.report(Metadata.titled(""), written.text(), written.warnings());
        yield document.with(new Provenance(List.of(), PageSpans.of(written, document.text())));
      }
      case Opened.Text text ->
          Document.report(Metadata.titled(""), text.decoded().text(), text.decoded().warnings());
    };
  }
}
