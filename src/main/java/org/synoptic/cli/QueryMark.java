package org.synoptic.cli;

import java.util.regex.Pattern;

/** Tells why a query has no answer, and marks where in it something is wrong. */
final class QueryMark {

  /** Of a longer query only what stands around the place is shown. */
  private static final int AROUND = 30;

  private static final Pattern BLANK = Pattern.compile("\\s");

  private QueryMark() {}

  /**
   * Tells it on the other stream.
   *
   * @param position in UTF-16 units; negative when the query is not to blame
   * @return the exit code
   */
  static int tell(Output output, String query, String message, int position) {
    output.err().print("synoptic: " + message + "\n" + shown(query, position));
    return position < 0 ? Synoptic.SOME_FAILED : Synoptic.WRONG_CALL;
  }

  /**
   * Two lines, the query and a mark under the place; nothing when there is no place in it.
   *
   * @param position in UTF-16 units; negative when the whole of it is meant
   */
  private static String shown(String query, int position) {
    if (position < 0 || position > query.length() || query.isBlank()) {
      return "";
    }
    int from = Math.max(0, position - AROUND);
    int to = Math.min(query.length(), position + AROUND);
    String before = query.substring(from, position);
    String line = BLANK.matcher(before + query.substring(position, to)).replaceAll(" ");
    String indent = " ".repeat(before.codePointCount(0, before.length()));
    return "    " + line + "\n    " + indent + "^\n";
  }
}
