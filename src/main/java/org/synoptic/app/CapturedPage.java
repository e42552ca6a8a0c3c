package org.synoptic.app;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.importer.Look;
import org.synoptic.model.Capture;
import org.synoptic.model.Document;
import org.synoptic.model.PagePart;

/** A document's page as it was captured. */
public final class CapturedPage {

  private CapturedPage() {}

  /**
   * The parts of the capture that a document was taken from, first where it came from; of a
   * document without a capture, why there is none. Runs nothing and fetches nothing.
   */
  public static List<PagePart> of(Workspace workspace, Document document) {
    List<PagePart> parts = new ArrayList<>();
    for (Capture capture : workspace.captures(document.id()).stream().limit(1).toList()) {
      parts.add(PagePart.words(PagePart.Kind.NOTE, capture.origin() + ", " + capture.time()));
      parts.addAll(
          Look.at(capture.origin(), workspace.original(capture.sha256()), capture.mediaType()));
    }
    return List.copyOf(parts);
  }
}
