/** Annotates articles: the Annotator SPI. */
@NullMarked
package org.entente.nlp;

import org.jspecify.annotations.NullMarked;
