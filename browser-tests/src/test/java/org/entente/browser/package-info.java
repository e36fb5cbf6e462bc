/** Drives the page in a browser: by mouse, by keyboard, on hostile text and on large reports. */
@NullMarked
package org.entente.browser;

import org.jspecify.annotations.NullMarked;
