/** The coordinators' board of all pairings: find, compare, correct, recommend by hand. */
@NullMarked
package org.keqiao.web.board;

import org.jspecify.annotations.NullMarked;
