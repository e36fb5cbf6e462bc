/** Labelled sentences: reads the data sets that the encoder learns from and splits them into parts. */
@NullMarked
package org.entente.training.data;

import org.jspecify.annotations.NullMarked;
