package org.keqiao.web.vocabulary;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a term is called.
 *
 * @param code what APIs, events and stores carry; it never changes
 * @param changed whether an administrator chose the words
 */
@Schema(name = "TermLabel")
public record Label(String code, String chinese, String english, boolean changed) {}
