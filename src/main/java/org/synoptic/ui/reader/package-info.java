/**
 * What the screens of comparison share: text with marks, the comparison by its ids, decisions by
 * their subject, and the words and signs for relations, speakers and judgements.
 */
package org.synoptic.ui.reader;
