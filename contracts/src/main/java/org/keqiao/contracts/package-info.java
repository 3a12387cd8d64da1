/** What the services say to each other: event records, topic names, vocabularies. No framework, no behaviour. */
@NullMarked
package org.keqiao.contracts;

import org.jspecify.annotations.NullMarked;
