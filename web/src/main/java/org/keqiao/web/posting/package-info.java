/** Pages on which people write, check and look after listings, and the public page of a listing. */
@NullMarked
package org.keqiao.web.posting;

import org.jspecify.annotations.NullMarked;
