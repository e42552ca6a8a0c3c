package org.synoptic.importer.office;

import java.util.List;
import java.util.stream.Collectors;
import org.synoptic.model.Metadata;

/**
 * What is written in a document of an office program, whatever its format.
 *
 * @param kind which format it was
 * @param lines in reading order; never empty
 * @param properties what the file says about itself. Of EPUB and Markdown this is what the
 *     publisher states; of all others it is what the program noted, often the typist's name and the
 *     day of typing
 * @param warnings what was left out or is unsure, in words for the reader
 */
public record Written(
    OfficeKind kind, List<WrittenLine> lines, Metadata properties, List<String> warnings) {

  /** Keeps the lists unchangeable. */
  public Written {
    lines = List.copyOf(lines);
    warnings = List.copyOf(warnings);
  }

  /** The media type of the file. */
  public String mediaType() {
    return kind.mediaType();
  }

  /** All lines, each on a line of its own. */
  public String text() {
    return lines.stream().map(WrittenLine::text).collect(Collectors.joining("\n"));
  }
}
