package org.synoptic.compare;

import org.synoptic.model.Claim;
import org.synoptic.text.Wording;

/**
 * A claim in its report, ready to be aligned.
 *
 * @param report number of the report
 * @param claim the claim
 * @param position where it starts, as a share of the report, 0 to 1
 * @param wording its words
 * @param meaning its vector
 */
record Node(int report, Claim claim, double position, Wording wording, float[] meaning) {}
