/** What the platform keeps of a person: handed out to them, and forgotten when they say so. */
@NullMarked
package org.keqiao.web.owndata;

import org.jspecify.annotations.NullMarked;
