package org.keqiao.web.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** A real SMTP server for all tests; each test has addresses of its own. */
public final class TestMailServer {

    private static final TestMailServer SHARED = new TestMailServer();

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private TestMailServer() {
        server.start();
    }

    public static TestMailServer shared() {
        return SHARED;
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /** What has arrived for the address. */
    public List<MimeMessage> of(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> recipients(message).contains(address))
                .toList();
    }

    private static List<String> recipients(MimeMessage message) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .map(Address::toString)
                    .toList();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
