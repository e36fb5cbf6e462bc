/** Corrects positions for the errors that coding by hand found in the model. */
@NullMarked
package org.entente.stance.position.correction;

import org.jspecify.annotations.NullMarked;
