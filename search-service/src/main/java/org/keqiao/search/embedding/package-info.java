/** The meaning of texts as vectors: one ONNX model for Chinese, one for English, in this process. */
@NullMarked
package org.keqiao.search.embedding;

import org.jspecify.annotations.NullMarked;
