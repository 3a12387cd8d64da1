/** Who uses Keqiao: accounts, organisations, roles, sign-in and API tokens. */
@NullMarked
package org.keqiao.web.account;

import org.jspecify.annotations.NullMarked;
