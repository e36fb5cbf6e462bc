/** Reads the weights in ONNX files, and overwrites them in memory. */
@NullMarked
package org.entente.stance.encoder.onnx;

import org.jspecify.annotations.NullMarked;
