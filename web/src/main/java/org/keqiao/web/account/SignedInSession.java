package org.keqiao.web.account;

import java.time.Instant;

/**
 * A browser in which a person is signed in.
 *
 * @param handle stands for the session's id, which is a secret
 * @param browser as far as it says so itself; may be empty
 * @param current whether it is the one that asks
 */
public record SignedInSession(String handle, String browser, Instant begunAt, Instant usedAt, boolean current) {}
