/** A listing as the services tell each other of it. */
@NullMarked
package org.keqiao.contracts.listing;

import org.jspecify.annotations.NullMarked;
