/** What people need who write programs against Keqiao: the events' description, the API's, and examples. */
@NullMarked
package org.keqiao.web.developer;

import org.jspecify.annotations.NullMarked;
