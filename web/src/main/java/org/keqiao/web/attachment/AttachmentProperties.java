package org.keqiao.web.attachment;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param size the largest file that is taken
 * @param most how many files a listing may have
 */
@Validated
@ConfigurationProperties("keqiao.attachment")
record AttachmentProperties(
        @DefaultValue("10MB") DataSize size,
        @DefaultValue("8") @Min(1) int most) {}
