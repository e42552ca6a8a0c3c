package org.synoptic.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.synoptic.importer.Importer;
import org.synoptic.importer.Reading;
import org.synoptic.importer.net.Fetched;
import org.synoptic.importer.net.Network;
import org.synoptic.model.Capture;
import org.synoptic.model.ContentId;
import org.synoptic.model.Problem;
import org.synoptic.store.LibraryException;
import org.synoptic.text.MinHash;

/** The steps of an import that need no order: gets bytes, keeps them, reads them. */
final class Intake {

  private static final Logger LOG = Logger.getLogger(Intake.class.getName());
  private static final String UNKNOWN_TYPE = "application/octet-stream";

  /** Reads as a policy what does not say itself that it is one. */
  static final String AS_POLICY = "; as=\"policy\"";

  private final Reader reader;
  private final String version;
  private final Shelving library;
  private final Network network;
  private final InstantSource clock;

  Intake(Reader reader, String version, Shelving library, Network network, InstantSource clock) {
    this.reader = reader;
    this.version = version;
    this.library = library;
    this.network = network;
    this.clock = clock;
  }

  /** Takes documents from bytes. */
  @FunctionalInterface
  interface Reader {

    /** All that they hold, see {@link Importer#readAll}. */
    List<Reading> readAll(String name, byte[] bytes, String contentType);
  }

  /**
   * Gets, keeps and reads a file or what stands at an address.
   *
   * @param as parameter of the content type by which it is read; empty for none. It stays with the
   *     capture, so that it is derived again in the same way
   */
  Prepared prepare(String source, String as) {
    if (SourceFiles.isAddress(source)) {
      return switch (network.fetch(source)) {
        case Fetched.Refused refused -> new Prepared.Nothing(source, refused.problem());
        case Fetched.Page page ->
            prepare(
                new Incoming(
                    source,
                    page.address().toString(),
                    Optional.empty(),
                    page.contentType(),
                    page.bytes()),
                as);
      };
    }
    return switch (InputFile.read(source)) {
      case InputFile.Bytes.Unread unread -> new Prepared.Nothing(source, unread.problem());
      case InputFile.Bytes.Content content ->
          prepare(new Incoming(source, source, Optional.empty(), "", content.bytes()), as);
    };
  }

  /** Keeps and reads bytes that are at hand, as above. */
  Prepared prepare(Incoming incoming, String as) {
    String name = ShownName.of(incoming.source());
    byte[] bytes = incoming.bytes();
    Optional<Problem> foreign = Importer.foreign(name, bytes);
    if (foreign.isPresent()) {
      return new Prepared.Nothing(incoming.source(), foreign.get());
    }
    Capture capture =
        new Capture(
            ContentId.sha256(bytes),
            incoming.origin(),
            incoming.time().orElseGet(clock::instant),
            (incoming.mediaType().isEmpty() ? UNKNOWN_TYPE : incoming.mediaType()) + as,
            bytes.length);
    try {
      List<String> known = library.bySha(capture.sha256());
      library.keep(capture, bytes);
      return known.isEmpty()
          ? read(incoming.source(), name, capture, bytes)
          : new Prepared.Known(incoming.source(), capture, known);
    } catch (LibraryException unkept) {
      return new Prepared.Unkept(
          incoming.source(), new Problem("not-kept", String.valueOf(unkept.getMessage())));
    }
  }

  private Prepared read(String source, String name, Capture capture, byte[] bytes) {
    List<Reading> readings = readings(name, bytes, capture.mediaType());
    String type =
        capture.mediaType().equals(UNKNOWN_TYPE)
            ? readings.stream()
                .flatMap(one ->
                    one instanceof Reading.Read read
                        ? Optional.of(read.mediaType()).stream()
                        : Optional.<String>empty().stream())
                .findFirst()
                .orElse(UNKNOWN_TYPE)
            : capture.mediaType();
    Capture typed =
        new Capture(
            capture.sha256(), capture.origin(), capture.time(), type, capture.size(), "", version);
    return new Prepared.Taken(source, typed, readings.stream().map(Intake::part).toList());
  }

  /**
   * What some bytes hold; a reader that fails on them is a problem of theirs, not of the import.
   */
  List<Reading> readings(String name, byte[] bytes, String contentType) {
    try {
      List<Reading> readings = reader.readAll(name, bytes, contentType);
      return readings.isEmpty() ? failed("empty", name + " holds no document.") : readings;
    } catch (RuntimeException | StackOverflowError defect) {
      LOG.log(Level.WARNING, "the importer failed on " + name, defect);
      return failed("defect", name + " could not be read: the reader failed on it.");
    } catch (OutOfMemoryError large) {
      return failed("too-large", name + " needs more memory than there is.");
    }
  }

  private static List<Reading> failed(String code, String message) {
    return List.of(new Reading.Unreadable(new Problem(code, message)));
  }

  private static Prepared.Part part(Reading reading) {
    return new Prepared.Part(
        reading,
        reading instanceof Reading.Read read
            ? MinHash.of(read.document().text())
            : new MinHash.Signature(0, new int[0]));
  }
}
