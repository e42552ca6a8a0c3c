package org.synoptic.app;

import java.util.List;

/**
 * What came of taking another library in.
 *
 * @param documents how many documents are new
 * @param judgements how many judgements are new
 * @param orphans how many of these lost their words, because the documents they are about have
 *     newer versions here
 * @param dossiers names of the dossiers that are new
 * @param missing captures whose bytes could not be read there, with the reason
 */
public record MergeReport(
    int documents, int judgements, int orphans, List<String> dossiers, List<String> missing) {

  /** Keeps the lists unchangeable. */
  public MergeReport {
    dossiers = List.copyOf(dossiers);
    missing = List.copyOf(missing);
  }
}
