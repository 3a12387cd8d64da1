package org.keqiao.web.fair;

/** Told inside the transaction in which a fair was cancelled. */
public record FairCalledOff(Fair fair) {}
