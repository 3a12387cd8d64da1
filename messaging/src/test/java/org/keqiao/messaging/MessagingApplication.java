package org.keqiao.messaging;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service with a database and a broker, and nothing else. */
@SpringBootApplication
public class MessagingApplication {}
