package org.synoptic.importer.clauses;

/**
 * A line of a policy in the preview, and what becomes of it.
 *
 * @param text the whole line as it stands in the file
 * @param role what becomes of it
 * @param number the number of the clause that begins here, as printed; empty for other lines, and
 *     for a clause without one
 * @param words what goes into the clause: the line without its number
 * @param headed whether the words are the clause's heading and not its text
 * @param depth of the clause that begins here or to which the line belongs, 0 for the outermost
 * @param container whether the clause only holds clauses (a chapter), so that addresses leave it
 *     out
 */
public record CutLine(
    String text,
    Role role,
    String number,
    String words,
    boolean headed,
    int depth,
    boolean container) {

  /** What becomes of a line. */
  public enum Role {
    /** It stands before the first clause and is in none. */
    BEFORE,
    /** A clause begins here. */
    BEGINS,
    /** It belongs to the clause before. */
    BELONGS
  }

  /** A line before the first clause. */
  static CutLine before(String text) {
    return new CutLine(text, Role.BEFORE, "", text, false, 0, false);
  }

  /** A line that belongs to the clause before it. */
  static CutLine belongs(String text, boolean headed, int depth) {
    return new CutLine(text, Role.BELONGS, "", text, headed, depth, false);
  }

  /** Whether a clause begins here. */
  public boolean begins() {
    return role == Role.BEGINS;
  }

  CutLine at(int newDepth) {
    return new CutLine(text, role, number, words, headed, newDepth, container);
  }

  CutLine numbered(String newNumber) {
    return new CutLine(text, role, newNumber, words, headed, depth, container);
  }
}
