/** What nobody else may read: passwords, tokens and the services' keys. Made on the first start, kept in the data folder. */
@NullMarked
package org.keqiao.local.secret;

import org.jspecify.annotations.NullMarked;
