package org.entente.analysis.coding;

import java.util.List;
import org.entente.stance.agreement.Codings;

/**
 * What a file of codings came to.
 *
 * @param leftOut a line for each row that could not be used
 * @param notes what limits the figures, a line each
 */
record CodedRows(Codings codings, List<String> leftOut, List<String> notes) {}
