@NullMarked
package org.keqiao.web.mail;

import org.jspecify.annotations.NullMarked;
