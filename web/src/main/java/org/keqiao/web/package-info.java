/** The web application. */
@NullMarked
package org.keqiao.web;

import org.jspecify.annotations.NullMarked;
