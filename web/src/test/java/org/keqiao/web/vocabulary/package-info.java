@NullMarked
package org.keqiao.web.vocabulary;

import org.jspecify.annotations.NullMarked;
