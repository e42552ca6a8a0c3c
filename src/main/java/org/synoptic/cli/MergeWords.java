package org.synoptic.cli;

import com.google.gson.JsonObject;
import org.synoptic.app.MergeReport;
import org.synoptic.model.Problem;

/** Tells what came of taking one library into another. */
final class MergeWords {

  private MergeWords() {}

  /** Tells it and gives the exit code. */
  static int tell(Output output, boolean json, MergeReport report) {
    report
        .missing()
        .forEach(one -> output.failed(json, one, new Problem("capture", "It cannot be read.")));
    if (json) {
      JsonObject object = new JsonObject();
      object.addProperty("documents", report.documents());
      object.addProperty("judgements", report.judgements());
      object.addProperty("orphans", report.orphans());
      object.add("dossiers", Json.texts(report.dossiers()));
      output.json(object);
    } else {
      output.words(
          report.documents()
              + " documents, "
              + report.judgements()
              + " judgements, "
              + report.dossiers().size()
              + " dossiers are new; "
              + report.orphans()
              + " judgements lost their words and wait in the tray.");
    }
    return report.missing().isEmpty() ? Synoptic.DONE : Synoptic.SOME_FAILED;
  }
}
