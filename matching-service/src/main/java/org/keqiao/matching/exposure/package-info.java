/** Fair exposure: who is recommended to whom when neither side may be flooded, solved as an assignment. */
@NullMarked
package org.keqiao.matching.exposure;

import org.jspecify.annotations.NullMarked;
