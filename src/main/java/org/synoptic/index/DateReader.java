package org.synoptic.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.index.Expression.Dates;

/** Reads what can stand behind {@code date:}. */
final class DateReader {

  private static final Pattern RANGE =
      Pattern.compile("([\\[{])\\s*(\\S+)\\s+TO\\s+(\\S+?)\\s*([]}])");
  private static final String OPEN_END = "*";

  private DateReader() {}

  /** A day, month or year. */
  static Dates single(QueryToken token) throws QueryProblem {
    Days days = days(token.text(), token);
    return new Dates(days.first(), days.last(), token.at());
  }

  /** {@code [2020-09-01 TO 2020-10]}; {@code *} leaves an end open, braces leave the end out. */
  static Dates range(String field, QueryToken token) throws QueryProblem {
    if (!Schema.DATE.equals(field)) {
      throw new QueryProblem("Only date: takes a range.", token.at());
    }
    Matcher range = RANGE.matcher(token.text());
    if (!range.matches()) {
      throw new QueryProblem("A range looks like this: [2020-09-01 TO 2020-09-30].", token.at());
    }
    int from = Integer.MIN_VALUE;
    int to = Integer.MAX_VALUE;
    if (!OPEN_END.equals(range.group(2))) {
      Days days = days(range.group(2), token);
      from = "{".equals(range.group(1)) ? days.last() + 1 : days.first();
    }
    if (!OPEN_END.equals(range.group(3))) {
      Days days = days(range.group(3), token);
      to = "}".equals(range.group(4)) ? days.first() - 1 : days.last();
    }
    if (from > to) {
      throw new QueryProblem("This range ends before it starts.", token.at());
    }
    return new Dates(from, to, token.at());
  }

  private static Days days(String text, QueryToken token) throws QueryProblem {
    return Days.of(text)
        .orElseThrow(() ->
            new QueryProblem("A date looks like this: 2020-09-08, 2020-09 or 2020.", token.at()));
  }
}
