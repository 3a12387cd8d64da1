package org.keqiao.web.review;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What owners are promised.
 *
 * @param within how long after a listing was submitted a coordinator answers
 */
@ConfigurationProperties("keqiao.review.promise")
record ReviewPromise(@DefaultValue("2d") Duration within) {}
