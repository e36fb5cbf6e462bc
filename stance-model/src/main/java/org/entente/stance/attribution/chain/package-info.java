/** Linear-chain conditional random fields over hashed features. */
@NullMarked
package org.entente.stance.attribution.chain;

import org.jspecify.annotations.NullMarked;
