/** Files that a listing's owner adds to it: PDF and pictures, taken apart and put together anew before anybody reads them. */
@NullMarked
package org.keqiao.web.attachment;

import org.jspecify.annotations.NullMarked;
