/** The map of supply and demand: how much of both there is, by industry and zone. */
@NullMarked
package org.keqiao.web.market;

import org.jspecify.annotations.NullMarked;
