/** Whether what a sentence says still holds, and how firmly it is put. */
@NullMarked
package org.entente.stance.modality;

import org.jspecify.annotations.NullMarked;
