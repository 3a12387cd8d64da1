/** The numbers that a coordinator reports: counted from the ledger's lines and from nothing else. */
@NullMarked
package org.keqiao.web.dashboard;

import org.jspecify.annotations.NullMarked;
