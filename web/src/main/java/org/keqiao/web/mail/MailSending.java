package org.keqiao.web.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Writes and sends one e-mail. */
@Component
class MailSending {

    private final ObjectProvider<JavaMailSender> server;
    private final MailWriter writer;
    private final Postman postman;

    MailSending(ObjectProvider<JavaMailSender> server, MailWriter writer, Postman postman) {
        this.server = server;
        this.writer = writer;
        this.postman = postman;
    }

    boolean isPossible() {
        return server.getIfAvailable() != null;
    }

    Outcome send(OutgoingMail mail) {
        return writer.write(mail)
                .map(text -> postman.send(server.getObject(), mail, text))
                .orElseGet(Outcome.Dropped::new);
    }
}
