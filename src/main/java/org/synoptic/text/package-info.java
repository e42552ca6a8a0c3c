/**
 * Text as sentences, tokens, terms and vectors. The only room that sees OpenNLP and ONNX Runtime.
 * What it returns are the values of {@code org.synoptic.model} and plain arrays.
 */
package org.synoptic.text;
