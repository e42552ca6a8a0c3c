package org.synoptic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.synoptic.app.Engine;
import org.synoptic.app.Read;
import org.synoptic.app.ReadAs;
import org.synoptic.model.Document;

/** Several inputs, of which some may fail: each failure is told, the rest goes on. */
final class Inputs {

  private final List<String> sources = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private boolean failed;

  /** Reads each file. */
  static Inputs read(Engine engine, Output output, boolean json, List<String> files, ReadAs as) {
    Inputs inputs = new Inputs();
    for (String file : files) {
      inputs.failed |= each(engine, output, json, file, as, inputs::take);
    }
    return inputs;
  }

  /** Reads all that a file holds; tells failures and notes, and whether there was a failure. */
  static boolean each(
      Engine engine,
      Output output,
      boolean json,
      String file,
      ReadAs as,
      Consumer<Read.Done> documents) {
    output.sendOn();
    AtomicBoolean failed = new AtomicBoolean();
    engine.readAll(
        file,
        as,
        read -> {
          switch (read) {
            case Read.Done done -> documents.accept(done);
            case Read.Told told -> output.note(told.note());
            case Read.Failed failure -> {
              failed.set(true);
              output.failed(json, failure.source(), failure.problem());
            }
          }
        });
    return failed.get();
  }

  private void take(Read.Done done) {
    sources.add(done.part().isEmpty() ? done.source() : done.source() + ", " + done.part());
    documents.add(done.document());
  }

  /** The files that were read, in order. */
  List<String> sources() {
    return sources;
  }

  /** What they say, in the same order. */
  List<Document> documents() {
    return documents;
  }

  /** Whether one could not be read. */
  boolean failed() {
    return failed;
  }
}
