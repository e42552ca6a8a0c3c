package org.synoptic.importer.archives;

import java.util.Set;

/**
 * Tells by media types what may be an article or a policy from what only makes a page look nice.
 */
final class PageTypes {

  private static final Set<String> PAGES =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "text/markdown",
          "text/rtf",
          "application/rtf",
          "application/pdf",
          "application/msword",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.oasis.opendocument.text");

  private PageTypes() {}

  static boolean page(String mediaType) {
    return PAGES.contains(mediaType);
  }

  /** What files of a type are called that are no pages, in the plural. */
  static String others(String mediaType) {
    String major = mediaType.split("/", 2)[0];
    if (mediaType.contains("javascript") || mediaType.contains("ecmascript")) {
      return "scripts";
    }
    return switch (major) {
      case "image" -> "pictures";
      case "audio", "video" -> "sounds and films";
      case "font" -> "fonts";
      default ->
          mediaType.equals("text/css")
              ? "style sheets"
              : mediaType.contains("font")
                  ? "fonts"
                  : mediaType.endsWith("json") || mediaType.endsWith("xml")
                      ? "files of data"
                      : "files of other kinds";
    };
  }
}
