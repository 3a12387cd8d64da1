/** The field's lists, each value with its Chinese and English label, once for every module. */
@NullMarked
package org.keqiao.contracts.vocabulary;

import org.jspecify.annotations.NullMarked;
