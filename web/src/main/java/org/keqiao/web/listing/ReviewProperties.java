package org.keqiao.web.listing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param first whether a coordinator reviews everything before it is public; otherwise verified organisations publish at once and
 *     coordinators look at it afterwards
 */
@ConfigurationProperties("keqiao.review")
record ReviewProperties(@DefaultValue("false") boolean first) {}
