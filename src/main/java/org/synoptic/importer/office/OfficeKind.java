package org.synoptic.importer.office;

/** The formats of office documents that are read. */
public enum OfficeKind {
  /** Word since 2007. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** LibreOffice and other programs' open format. */
  ODT("application/vnd.oasis.opendocument.text"),
  /** Rich Text. */
  RTF("application/rtf"),
  /** Pages as they are printed. */
  PDF("application/pdf"),
  /** Books. */
  EPUB("application/epub+zip"),
  /** Plain text with marks for headings and lists. */
  MARKDOWN("text/markdown");

  private final String mediaType;

  OfficeKind(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The registered media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether the file's metadata are meant for its readers and not notes of the program. */
  public boolean statesMetadata() {
    return this == EPUB || this == MARKDOWN;
  }
}
