/** Finds articles that say the same in nearly the same words. */
@NullMarked
package org.entente.stance.duplicates;

import org.jspecify.annotations.NullMarked;
