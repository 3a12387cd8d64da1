/** What every page shares: layout, language, labels, and the home page. */
@NullMarked
package org.keqiao.web.page;

import org.jspecify.annotations.NullMarked;
