package org.synoptic.importer.references;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import org.synoptic.importer.kit.UnreadableException;

/** Reads BibTeX by jbibtex; entries that it cannot read are told, the others are taken. */
final class BibTexReader {

  /** The parsers call themselves for each brace. */
  private static final int DEEPEST = 100;

  private BibTexReader() {}

  static References.File read(String name, String text) throws UnreadableException {
    if (depth(text) > DEEPEST) {
      throw new UnreadableException(
          "bad-references", name + " has braces within braces without end.");
    }
    List<Reference> references = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    try {
      Forgiving parser = new Forgiving();
      BibTeXDatabase database = parser.parseFully(new StringReader(text));
      parser
          .getExceptions()
          .forEach(wrong -> warnings.add("an entry cannot be read: " + first(wrong)));
      for (Map.Entry<Key, BibTeXEntry> entry : database.getEntries().entrySet()) {
        Draft draft = draft(entry.getValue());
        if (draft.empty()) {
          warnings.add("an entry has neither a title nor an address: " + entry.getKey());
        } else {
          references.add(draft.reference(references.size() + 1));
        }
      }
    } catch (ParseException | TokenMgrException | ObjectResolutionException broken) {
      throw new UnreadableException(
          "bad-references", name + " is no valid BibTeX: " + first(broken));
    }
    return new References.File(references, warnings);
  }

  /** An abbreviation that the file does not explain stands for itself. */
  private static final class Forgiving extends BibTeXParser {

    Forgiving() throws ParseException {}

    @Override
    public void checkStringResolution(Key key, BibTeXString string) {
      if (string == null) {
        addMacro(key.getValue(), key.getValue());
      }
    }

    @Override
    public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
      // A missing parent leaves fields empty and breaks nothing.
    }
  }

  private static Draft draft(BibTeXEntry entry) {
    Draft draft = new Draft();
    draft.type = entry.getType().getValue();
    draft.title = plain(field(entry, "title"));
    String outlet = field(entry, "journal");
    outlet = outlet.isEmpty() ? field(entry, "journaltitle") : outlet;
    draft.outlet = plain(outlet.isEmpty() ? field(entry, "booktitle") : outlet);
    String date = field(entry, "date");
    String month = field(entry, "month");
    String day = field(entry, "day");
    String year = field(entry, "year");
    draft.issued =
        !date.isEmpty() || year.isEmpty() || month.isEmpty()
            ? date.isEmpty() ? year : date
            : Monthly.date(year, month, day);
    draft.url = field(entry, "url").replace("\\", "");
    draft.doi = field(entry, "doi").replace("\\", "");
    draft.note = plain(field(entry, "note"));
    for (String author : plainNames(field(entry, "author")).split("\\s+and\\s+", -1)) {
      draft.authors.add(plain(author));
    }
    return draft;
  }

  private static String plainNames(String authors) {
    return authors.replaceAll("\\s+", " ");
  }

  private static String field(BibTeXEntry entry, String name) {
    Value value = entry.getField(new Key(name));
    return value == null ? "" : value.toUserString().strip();
  }

  /** LaTeX accents and commands as letters; as it stands when it is no LaTeX. */
  private static String plain(String latex) {
    if (latex.indexOf('\\') < 0 && latex.indexOf('{') < 0) {
      return latex;
    }
    try {
      String safe = latex.replace("\\today", "");
      return new LaTeXPrinter().print(new LaTeXParser().parse(safe));
    } catch (ParseException | TokenMgrException noLatex) {
      return latex.replaceAll("[{}\\\\]", "");
    }
  }

  private static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' && depth > 0 ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  private static String first(Throwable wrong) {
    return String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
  }
}
