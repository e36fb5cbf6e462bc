/** Whom pronouns and descriptions in an article refer to. */
@NullMarked
package org.entente.stance.reference;

import org.jspecify.annotations.NullMarked;
