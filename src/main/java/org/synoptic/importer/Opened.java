package org.synoptic.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.importer.archives.Mhtml;
import org.synoptic.importer.archives.MhtmlPage;
import org.synoptic.importer.charset.Decoded;
import org.synoptic.importer.kit.ContentType;
import org.synoptic.importer.kit.MediaTypes;
import org.synoptic.importer.kit.TextFile;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.office.OfficeFiles;
import org.synoptic.importer.office.Written;

/** A file as far as all readers share the work, so that it is done once. */
sealed interface Opened {

  /** What the bytes were ({@code text/html}). */
  String mediaType();

  /**
   * A document of an office program.
   *
   * @param written its lines
   */
  record Lines(Written written) implements Opened {

    @Override
    public String mediaType() {
      return written.mediaType();
    }
  }

  /**
   * A text; of a page that was saved with its parts (MHTML) the page alone.
   *
   * @param decoded the text
   * @param mediaType by what stands in it
   * @param address where the page was, as what it was wrapped in tells
   */
  record Text(Decoded decoded, String mediaType, Optional<String> address) implements Opened {}

  /**
   * Opens a file.
   *
   * @param contentType as a server or an archive told; empty when nobody did
   * @throws UnreadableException when it is empty, damaged or no text
   */
  static Opened of(String name, byte[] bytes, String contentType) throws UnreadableException {
    if (OfficeFiles.kind(name, bytes).isPresent()) {
      return new Lines(OfficeFiles.read(name, bytes));
    }
    if (!Mhtml.looks(bytes)) {
      Optional<String> charset = new ContentType(contentType).charset();
      return text(TextFile.decode(name, bytes, charset), Optional.empty());
    }
    MhtmlPage page = Mhtml.page(name, bytes);
    Decoded decoded = TextFile.decode(name, page.html(), page.charset());
    List<String> warnings = new ArrayList<>(page.warnings());
    warnings.addAll(decoded.warnings());
    return text(new Decoded(decoded.text(), decoded.charset(), warnings), page.address());
  }

  /**
   * Opens a file as it stands: its name does not count, so that the marks of Markdown stay, and
   * nothing is unwrapped.
   *
   * @throws UnreadableException when it is empty, damaged or no text
   */
  static Opened verbatim(String name, byte[] bytes) throws UnreadableException {
    return OfficeFiles.kind("", bytes).isPresent()
        ? new Lines(OfficeFiles.read(name, bytes))
        : text(TextFile.decode(name, bytes), Optional.empty());
  }

  private static Text text(Decoded decoded, Optional<String> address) {
    return new Text(decoded, MediaTypes.of(decoded.text()), address);
  }
}
