package org.synoptic.ui.library;

import java.util.Optional;
import org.synoptic.app.Entry;
import org.synoptic.ui.kit.Words;

/**
 * The head line of a file that holds many documents, with its report.
 *
 * @param source the path or address
 * @param tally what became of those of its documents that were told so far
 */
record FileLine(String source, Tally tally) implements ImportLine {

  @Override
  public Result result() {
    return Result.FILE;
  }

  @Override
  public String part() {
    return "";
  }

  @Override
  public String headline() {
    return source;
  }

  @Override
  public String facts() {
    return Words.get(
        "import.file", tally.found(), tally.kept(), tally.known(), tally.unsure(), tally.failed());
  }

  @Override
  public String note() {
    return "";
  }

  @Override
  public Optional<Entry> entry() {
    return Optional.empty();
  }
}
