package org.synoptic.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** References that an import brought in, to be matched when it is over. */
final class PendingReferences {

  private final List<String> sources = new ArrayList<>();

  /** Gives outcomes on and remembers the files of references among them. */
  Consumer<ImportOutcome> watching(Consumer<ImportOutcome> each) {
    return outcome -> {
      if (outcome instanceof ImportOutcome.Told told
          && told.note().code().equals(Referencing.CODE)) {
        sources.add(told.source());
      }
      each.accept(outcome);
    };
  }

  /** Matches them. */
  void match(Supplier<Referencing> referencing, Consumer<ImportOutcome> each) {
    for (String source : sources) {
      if (InputFile.read(source) instanceof InputFile.Bytes.Content content) {
        referencing.get().match(source, content.bytes()).forEach(each);
      }
    }
  }
}
