package org.synoptic.ui.search;

import java.util.Optional;
import org.synoptic.model.search.NamedQuery;

/**
 * A query to be run again.
 *
 * @param saved as what it is kept; empty when it was only used
 * @param query the query
 */
record QueryLine(Optional<NamedQuery> saved, String query) {}
