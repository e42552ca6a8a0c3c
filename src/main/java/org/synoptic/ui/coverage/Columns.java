package org.synoptic.ui.coverage;

import java.util.List;
import java.util.Optional;
import org.synoptic.model.Document;
import org.synoptic.model.Place;
import org.synoptic.ui.coverage.Matrix.Against;
import org.synoptic.ui.coverage.Matrix.State;
import org.synoptic.ui.reader.Section;

/** What the clauses of a policy are held against, as far as the machine and people's links say. */
interface Columns {

  /** What kind of documents they are. */
  Against against();

  /** The documents, one for each column. */
  List<Document> documents();

  /** What a document says on a clause. */
  Found find(String clause, int column);

  /** The words of a document that are about a clause, where there are any. */
  Section words(Matrix.Cell cell, int column);

  /**
   * What was found.
   *
   * @param state how the document treats the clause; {@link State#OPEN} where it does not
   * @param place where that stands in a report
   * @param about ids of the claims, or addresses of the clauses
   * @param searched the words looked for, where there is nothing
   */
  record Found(State state, Optional<Place> place, List<String> about, List<String> searched) {

    /** Keeps the lists unchangeable. */
    public Found {
      about = List.copyOf(about);
      searched = List.copyOf(searched);
    }
  }
}
