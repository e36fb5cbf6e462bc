/** Who the actors are and where an article mentions them. */
@NullMarked
package org.entente.stance.actor;

import org.jspecify.annotations.NullMarked;
