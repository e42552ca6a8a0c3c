package org.synoptic.importer.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.importer.kit.UnreadableException;
import org.synoptic.importer.office.RtfState.Destination;
import org.synoptic.model.Metadata;

/** Reads RTF. Whatever is broken in it is passed over, as word processors do. */
final class RtfFile {

  private static final int DEEPEST = 2000;

  /** Groups that hold no text of the document's own flow. */
  private static final Set<String> SKIPPED =
      Set.of(
          "upr",
          "colortbl",
          "pict",
          "object",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "pntxta",
          "pntxtb",
          "fldinst",
          "sp",
          "listtable",
          "listoverridetable",
          "revtbl",
          "nonshppict",
          "bkmkstart",
          "bkmkend",
          "annotation",
          "atnid",
          "atnauthor",
          "filetbl",
          "tc",
          "xe",
          "rxe",
          "stylename");

  /** Groups marked as passed over by old programs, in which nevertheless text is. */
  private static final Set<String> READ_NEVERTHELESS = Set.of("shpinst", "shptxt");

  private final String name;
  private final RtfLexer lexer;
  private final LineBuilder lines;
  private final boolean utf8;
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final Map<Integer, Integer> headings = new HashMap<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final StringBuilder aside = new StringBuilder();
  private final Map<Destination, String> info = new HashMap<>();
  private final List<Integer> created = new ArrayList<>();
  private RtfState state = new RtfState();
  private Charset page = RtfCharset.WESTERN;
  private int skip;
  private boolean starred;
  private boolean pendingRaw;
  private boolean sectionBreaks = true;
  private int notes;

  private RtfFile(String name, byte[] bytes) {
    this.name = name;
    this.lexer = new RtfLexer(bytes);
    this.lines = new LineBuilder(name);
    this.utf8 = RtfCharset.utf8(bytes);
  }

  /**
   * Its lines.
   *
   * @throws UnreadableException when it nests absurdly or has no words
   */
  static Written read(String name, byte[] bytes) throws UnreadableException {
    return new RtfFile(name, bytes).written();
  }

  private Written written() throws UnreadableException {
    lines.begin();
    for (RtfLexer.Kind kind = lexer.next(); kind != RtfLexer.Kind.END; kind = lexer.next()) {
      if (kind != RtfLexer.Kind.BYTE) {
        flush();
      }
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> control(lexer.word());
        default -> oneByte(lexer.value());
      }
    }
    flush();
    endParagraph();
    List<String> warnings = new ArrayList<>();
    if (!outer.isEmpty()) {
      warnings.add("the file ends in the middle: what follows is missing");
    }
    if (lexer.lied()) {
      warnings.add("the file tells a wrong length of its pictures");
    }
    if (notes > 0) {
      warnings.add("footnotes were left out: " + notes);
    }
    return new Written(OfficeKind.RTF, lines.lines(), properties(), warnings);
  }

  private Metadata properties() {
    Optional<String> author = Optional.ofNullable(info.get(Destination.AUTHOR));
    boolean dated = created.size() == 3 && created.get(0) > 1980;
    return new Metadata(
        info.getOrDefault(Destination.TITLE, ""),
        author.stream().toList(),
        Optional.empty(),
        dated
            ? Optional.of(
                String.format(
                    Locale.ROOT, "%04d-%02d-%02d", created.get(0), created.get(1), created.get(2)))
            : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private void open() throws UnreadableException {
    if (outer.size() > DEEPEST) {
      throw new UnreadableException(
          "too-deep", name + " nests more than " + DEEPEST + " RTF groups in one another.");
    }
    outer.push(state);
    state = state.copy();
    starred = false;
    skip = 0;
  }

  private void close() {
    RtfState inner = state;
    if (outer.isEmpty()) {
      return; // one brace too many
    }
    state = outer.pop();
    skip = 0;
    if (inner.destination != state.destination) {
      String words = Cleaned.line(aside.toString());
      if (!words.isEmpty()) {
        info.putIfAbsent(inner.destination, words);
      }
      aside.setLength(0);
    } else if (inner.destination == Destination.STYLES) {
      nameStyle(inner.style);
    }
  }

  private void nameStyle(int style) {
    String named = aside.toString().strip().replaceFirst(";$", "").toLowerCase(Locale.ROOT);
    if (named.matches("heading [1-9]")) {
      headings.put(style, named.charAt(named.length() - 1) - '0');
    } else if (named.equals("title")) {
      headings.put(style, 1);
    }
    aside.setLength(0);
  }

  private void oneByte(int value) throws UnreadableException {
    if (skip > 0) {
      skip--;
      return;
    }
    if (utf8 && pendingRaw != lexer.raw()) {
      flush();
    }
    if (state.destination != Destination.SKIPPED) {
      pendingRaw = lexer.raw();
      pending.write(value);
    }
  }

  /** Bytes become letters together, since a letter of Chinese has two. */
  private void flush() throws UnreadableException {
    if (pending.size() > 0) {
      Charset written = fonts.getOrDefault(state.font, page);
      String words = pending.toString(utf8 && pendingRaw ? StandardCharsets.UTF_8 : written);
      pending.reset();
      words(words);
    }
  }

  private void words(String words) throws UnreadableException {
    switch (state.destination) {
      case TEXT -> {
        if (!state.hidden) {
          lines.add(words, state.bold);
        }
      }
      case STYLES, TITLE, AUTHOR -> {
        if (aside.length() < 1000) {
          aside.append(words);
        }
      }
      default -> {
        // No text.
      }
    }
  }

  private void control(String word) throws UnreadableException {
    if (word.equals("*")) {
      starred = true;
      return;
    }
    boolean unknownGroup = starred && !READ_NEVERTHELESS.contains(word);
    starred = false;
    if (unknownGroup || SKIPPED.contains(word)) {
      notes += word.equals("footnote") && state.destination == Destination.TEXT ? 1 : 0;
      state.destination = Destination.SKIPPED;
      return;
    }
    switch (state.destination) {
      case SKIPPED -> {
        // Not read.
      }
      case FONTS -> fontTable(word);
      case CREATED -> date(word);
      default -> {
        if (!destination(word)) {
          character(word);
          format(word);
        }
      }
    }
  }

  private boolean destination(String word) {
    switch (word) {
      case "fonttbl" -> state.destination = Destination.FONTS;
      case "stylesheet" -> state.destination = Destination.STYLES;
      case "info" -> state.destination = Destination.INFO;
      case "title" -> aside(Destination.TITLE);
      case "author" -> aside(Destination.AUTHOR);
      case "creatim" -> aside(Destination.CREATED);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void aside(Destination destination) {
    if (state.destination == Destination.INFO) {
      state.destination = destination;
    }
  }

  private void fontTable(String word) {
    switch (word) {
      case "f" -> state.font = lexer.value(0);
      case "fcharset" ->
          RtfCharset.font(lexer.value(0)).ifPresent(charset -> fonts.put(state.font, charset));
      case "cpg" -> fonts.put(state.font, RtfCharset.page(lexer.value(1252)));
      default -> {
        // Families and pitches of fonts change no letter.
      }
    }
  }

  private void date(String word) {
    if (created.size() == List.of("yr", "mo", "dy").indexOf(word)) {
      created.add(lexer.value(0));
    }
  }

  private void character(String word) throws UnreadableException {
    String sign =
        switch (word) {
          case "u" -> {
            skip = state.unicodeSkip;
            yield String.valueOf((char) lexer.value(0));
          }
          case "tab" -> "\t";
          case "~" -> "\u00a0";
          case "_" -> "-";
          case "emdash" -> "—";
          case "endash" -> "–";
          case "lquote" -> "‘";
          case "rquote" -> "’";
          case "ldblquote" -> "“";
          case "rdblquote" -> "”";
          case "bullet" -> "•";
          case "emspace", "enspace", "qmspace" -> " ";
          default -> "";
        };
    if (!sign.isEmpty()) {
      words(sign);
    }
  }

  private void format(String word) throws UnreadableException {
    switch (word) {
      case "ansicpg" -> page = RtfCharset.page(lexer.value(1252));
      case "mac" -> page = RtfCharset.page(10000);
      case "pc" -> page = RtfCharset.page(437);
      case "pca" -> page = RtfCharset.page(850);
      case "uc" -> state.unicodeSkip = Math.clamp(lexer.value(1), 0, 16);
      case "f" -> state.font = lexer.value(0);
      case "b" -> state.bold = lexer.value(1) != 0;
      case "v", "deleted" -> state.hidden = lexer.value(1) != 0;
      case "plain" -> {
        state.bold = false;
        state.hidden = false;
      }
      case "pard" -> state.plainParagraph();
      case "s" -> state.style = lexer.value(0);
      case "outlinelevel" -> state.outline = lexer.value(0);
      case "ls" -> state.list = lexer.value(0);
      case "ilvl" -> state.depth = Math.clamp(lexer.value(0), 0, ListLevel.DEPTHS - 1);
      case "pagebb" -> state.pageBreak = lexer.value(1) != 0;
      case "line" -> lines.breakLine();
      case "page" -> lines.breakPage();
      case "sbknone", "sbkcol" -> sectionBreaks = false;
      case "sectd", "sbkpage", "sbkodd", "sbkeven" -> sectionBreaks = true;
      case "par" -> {
        if (state.destination == Destination.TEXT) {
          endParagraph();
        }
      }
      case "cell", "nestcell" -> words("\t");
      case "row", "nestrow" -> endParagraph();
      case "sect" -> {
        endParagraph();
        if (sectionBreaks) {
          lines.breakPage();
        }
      }
      default -> {
        // Looks only.
      }
    }
  }

  private void endParagraph() {
    if (state.pageBreak) {
      lines.breakPageBefore();
    }
    int heading =
        state.outline >= 0 && state.outline < 9
            ? state.outline + 1
            : headings.getOrDefault(state.style, 0);
    lines.end("", heading, state.list > 0 ? state.depth + 1 : 0);
    lines.begin();
  }
}
