/** What a stack on this machine is: its data folder, its ports, its databases, and who runs it. */
@NullMarked
package org.keqiao.local.stack;

import org.jspecify.annotations.NullMarked;
