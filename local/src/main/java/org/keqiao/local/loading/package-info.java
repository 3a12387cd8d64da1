/** Loads the demonstration data into a running stack through web's API, as an administrator would. */
@NullMarked
package org.keqiao.local.loading;

import org.jspecify.annotations.NullMarked;
