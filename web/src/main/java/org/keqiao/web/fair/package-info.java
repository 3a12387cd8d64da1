/** Fairs (对接会): the programme, its rooms and tables, and how a fair goes from a draft to a day that was held. */
@NullMarked
package org.keqiao.web.fair;

import org.jspecify.annotations.NullMarked;
