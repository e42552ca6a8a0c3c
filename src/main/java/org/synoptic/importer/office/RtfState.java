package org.synoptic.importer.office;

/** What holds inside a group of RTF, handed down to the groups in it. */
final class RtfState {

  /** What the words of a group are for. */
  enum Destination {
    /** Text. */
    TEXT,
    /** Nothing that is read. */
    SKIPPED,
    /** The fonts. */
    FONTS,
    /** The names of styles. */
    STYLES,
    /** What the file says about itself, and its fields. */
    INFO,
    TITLE,
    AUTHOR,
    CREATED
  }

  Destination destination = Destination.TEXT;
  int font;
  int unicodeSkip = 1;
  boolean bold;
  boolean hidden;
  int style;
  int outline = -1;
  boolean pageBreak;
  int list;
  int depth;

  RtfState copy() {
    RtfState copy = new RtfState();
    copy.destination = destination;
    copy.font = font;
    copy.unicodeSkip = unicodeSkip;
    copy.bold = bold;
    copy.hidden = hidden;
    copy.style = style;
    copy.outline = outline;
    copy.pageBreak = pageBreak;
    copy.list = list;
    copy.depth = depth;
    return copy;
  }

  /** As at the beginning of a paragraph. */
  void plainParagraph() {
    style = 0;
    outline = -1;
    pageBreak = false;
    list = 0;
    depth = 0;
  }
}
