package org.synoptic.cli;

import java.util.ArrayList;
import java.util.List;
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
      switch (engine.read(file, as)) {
        case Read.Done done -> {
          inputs.sources.add(file);
          inputs.documents.add(done.document());
        }
        case Read.Failed failure -> {
          inputs.failed = true;
          output.failed(json, file, failure.problem());
        }
      }
    }
    return inputs;
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
