/** Recommended pairings: taken from Kafka, kept whole, shown as explained cards. */
@NullMarked
package org.keqiao.web.pairing;

import org.jspecify.annotations.NullMarked;
