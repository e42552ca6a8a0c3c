package org.synoptic.importer.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.synoptic.importer.kit.Numbering;
import org.synoptic.importer.kit.WrittenLanguage;
import org.synoptic.importer.office.PageSpans;
import org.synoptic.importer.office.Written;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;
import org.synoptic.model.Provenance;

/**
 * The preview of a policy: its lines, and where the clauses begin. Each change gives new cuts, so
 * that undoing is keeping the old ones. Lines are counted from 0.
 *
 * @param shortName the first part of every address
 * @param metadata title, date and so on
 * @param lines all lines of the file in their order
 * @param warnings what the importer was unsure of
 * @param written the office document that the lines are of, for its pages; empty for other files
 */
public record Cuts(
    String shortName,
    Metadata metadata,
    List<CutLine> lines,
    List<String> warnings,
    Optional<Written> written) {

  /** Keeps the lists unchangeable. */
  public Cuts {
    lines = List.copyOf(lines);
    warnings = List.copyOf(warnings);
  }

  /** How many clauses there are. */
  public int clauses() {
    return (int) lines.stream().filter(CutLine::begins).count();
  }

  /**
   * The clause that begins at this line belongs to the one before it, its number becomes words.
   * What stood below it is below the one before. Where none stands before, the line is in no
   * clause. A line where no clause begins stays as it is.
   */
  public Cuts join(int line) {
    CutLine old = lines.get(line);
    if (!old.begins()) {
      return this;
    }
    int above = clauseAt(line - 1);
    boolean none = above < 0;
    int depth = none ? 0 : lines.get(above).depth();
    List<CutLine> changed = new ArrayList<>(lines);
    for (int i = line; i == line || (i < lines.size() && !lines.get(i).begins()); i++) {
      String text = lines.get(i).text();
      changed.set(i, none ? CutLine.before(text) : CutLine.belongs(text, false, depth));
    }
    return with(changed);
  }

  /**
   * A clause begins at this line, beside the one it belonged to. Its number is the one the line
   * begins with, else none. A line where a clause begins already stays as it is.
   */
  public Cuts split(int line) {
    CutLine old = lines.get(line);
    if (old.begins()) {
      return this;
    }
    int above = clauseAt(line);
    int depth = above < 0 ? 0 : lines.get(above).depth();
    Optional<Numbering> number = Numbering.of(old.text());
    List<CutLine> changed = new ArrayList<>(lines);
    changed.set(
        line,
        new CutLine(
            old.text(),
            CutLine.Role.BEGINS,
            number.map(Numbering::label).orElse(""),
            number.map(Numbering::rest).orElse(old.text()),
            false,
            depth,
            number.map(found -> found.style().container()).orElse(false)));
    for (int i = line + 1; i < lines.size() && !lines.get(i).begins(); i++) {
      changed.set(i, CutLine.belongs(lines.get(i).text(), false, depth));
    }
    return with(changed);
  }

  /**
   * The clause that begins at this line, with all below it, goes one level down: it is below the
   * clause before it. Nothing changes where it is that already, or where no clause begins.
   */
  public Cuts deeper(int line) {
    int above = clauseAt(line - 1);
    boolean possible =
        lines.get(line).begins()
            && above >= 0
            && lines.get(line).depth() <= lines.get(above).depth();
    return possible ? moved(line, 1) : this;
  }

  /**
   * The clause that begins at this line, with all below it, goes one level up. Nothing changes at
   * the outermost level, or where no clause begins.
   */
  public Cuts higher(int line) {
    return lines.get(line).begins() && lines.get(line).depth() > 0 ? moved(line, -1) : this;
  }

  /**
   * The clause that begins at this line has another number.
   *
   * @param number as it is to be printed; may be empty
   */
  public Cuts number(int line, String number) {
    return lines.get(line).begins() ? changed(line, old -> old.numbered(number.strip())) : this;
  }

  /** The line of the clause to which a line belongs, itself included; -1 when it is in none. */
  public int clauseAt(int line) {
    int at = line;
    while (at >= 0 && !lines.get(at).begins()) {
      at--;
    }
    return at;
  }

  /** The policy with these cuts; empty when no clause begins anywhere. */
  public Optional<Document> toDocument() {
    List<Draft> drafts = Drafts.of(lines);
    if (drafts.isEmpty()) {
      return Optional.empty();
    }
    ClauseTree tree = new ClauseTree(shortName, drafts);
    Document policy = Document.policy(metadata, tree.text(), tree.clauses(), warnings);
    Document placed =
        written
            .map(file -> policy.with(new Provenance(List.of(), PageSpans.of(file, policy.text()))))
            .orElse(policy);
    return Optional.of(WrittenLanguage.noted(placed));
  }

  private Cuts moved(int line, int by) {
    int depth = lines.get(line).depth();
    List<CutLine> changed = new ArrayList<>(lines);
    int i = line;
    do {
      changed.set(i, lines.get(i).at(lines.get(i).depth() + by));
      i++;
    } while (i < lines.size() && (!lines.get(i).begins() || lines.get(i).depth() > depth));
    return with(changed);
  }

  private Cuts changed(int line, UnaryOperator<CutLine> change) {
    List<CutLine> changed = new ArrayList<>(lines);
    changed.set(line, change.apply(lines.get(line)));
    return with(changed);
  }

  private Cuts with(List<CutLine> changed) {
    return new Cuts(shortName, metadata, changed, warnings, written);
  }
}
