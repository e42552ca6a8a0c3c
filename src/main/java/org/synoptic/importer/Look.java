package org.synoptic.importer;

import java.util.List;
import java.util.stream.Collectors;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.office.WrittenLine;
import org.synoptic.importer.page.PageLook;
import org.synoptic.model.PagePart;

/** What is to be seen in a file as it was captured. */
public final class Look {

  private Look() {}

  /**
   * The parts of a file, in order: of a page what {@link PageLook} sees in it, of anything else its
   * lines; of a file that cannot be read the reason.
   *
   * @param contentType as it was told or recognised
   */
  public static List<PagePart> at(String name, byte[] bytes, String contentType) {
    try {
      return switch (Opened.of(name, bytes, contentType)) {
        case Opened.Text text when text.mediaType().contains("html") ->
            PageLook.of(text.decoded().text());
        case Opened.Text text -> lines(text.decoded().text());
        case Opened.Lines lines ->
            lines(
                lines.written().lines().stream()
                    .map(WrittenLine::text)
                    .collect(Collectors.joining("\n")));
      };
    } catch (UnreadableException unreadable) {
      return List.of(PagePart.words(PagePart.Kind.NOTE, String.valueOf(unreadable.getMessage())));
    }
  }

  private static List<PagePart> lines(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> PagePart.words(PagePart.Kind.TEXT, line.strip()))
        .toList();
  }
}
