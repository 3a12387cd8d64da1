@NullMarked
package org.keqiao.web.crawler;

import org.jspecify.annotations.NullMarked;
