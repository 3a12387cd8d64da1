/** The OpenAPI document of the public API. */
@NullMarked
package org.keqiao.web.openapi;

import org.jspecify.annotations.NullMarked;
