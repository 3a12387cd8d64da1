package org.keqiao.web.mail;

/** What became of an attempt to send. */
sealed interface Outcome {

    record Sent() implements Outcome {}

    /** There was nothing left to say. */
    record Dropped() implements Outcome {}

    /** The server is away or said "later": nothing was sent. */
    record Later(String why) implements Outcome {}

    /** The server said no, for good. */
    record Refused(String why) implements Outcome {}

    /** The connection broke while sending: it may have arrived. */
    record Unknown(String why) implements Outcome {}
}
