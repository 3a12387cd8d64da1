/** Listings: what organisations offer and seek, how it is checked, kept and told to the other services, and the REST API over it. */
@NullMarked
package org.keqiao.web.listing;

import org.jspecify.annotations.NullMarked;
