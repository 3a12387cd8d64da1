/** What search engines read to find the public pages: robots.txt and the sitemap. */
@NullMarked
package org.keqiao.web.crawler;

import org.jspecify.annotations.NullMarked;
