package org.keqiao.web.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands e-mails to the SMTP server and tells apart what its answers mean. */
@Component
class Postman {

    private final MailProperties properties;
    private final MailBody body;

    Postman(MailProperties properties, MailBody body) {
        this.properties = properties;
        this.body = body;
    }

    Outcome send(JavaMailSender server, OutgoingMail mail, MailText text) {
        try {
            server.send(message(server, mail, text));
            return new Outcome.Sent();
        } catch (MailAuthenticationException unknownToTheServer) {
            return new Outcome.Later("the server refuses our name or password");
        } catch (MailSendException failed) {
            return meaning(failed);
        } catch (MailException | MessagingException unsendable) {
            return new Outcome.Refused(unsendable.getClass().getSimpleName());
        }
    }

    private MimeMessage message(JavaMailSender server, OutgoingMail mail, MailText text) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        InternetAddress from = new InternetAddress(properties.from());
        helper.setFrom(from);
        helper.setTo(text.address());
        helper.setSubject(text.subject());
        helper.setText(body.plain(text), body.html(text));
        helper.setSentDate(Date.from(mail.createdAt()));
        // The same for every attempt, so that servers and readers' programs can tell a repetition.
        String host = from.getAddress().substring(from.getAddress().indexOf('@'));
        message.setHeader("Message-ID", "<" + mail.id() + host + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", text.language().toLanguageTag());
        if (text.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + text.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private static Outcome meaning(MailSendException failed) {
        Throwable cause = failed.getMessageExceptions().length > 0
                ? failed.getMessageExceptions()[0]
                : Objects.requireNonNullElse(failed.getCause(), failed);
        for (Throwable link = cause; link != null; link = next(link)) {
            Outcome outcome = certain(link);
            if (outcome != null) {
                return outcome;
            }
        }
        return new Outcome.Unknown(cause.getClass().getSimpleName());
    }

    private static @Nullable Outcome certain(Throwable link) {
        return switch (link) {
            case MailConnectException away -> new Outcome.Later("the server is away");
            case ConnectException away -> new Outcome.Later("the server is away");
            case UnknownHostException away -> new Outcome.Later("the server is not found");
            case SMTPAddressFailedException answer -> answered(answer.getReturnCode());
            case SMTPSendFailedException answer when answer.getReturnCode() >= 400 -> answered(answer.getReturnCode());
            default -> null;
        };
    }

    private static Outcome answered(int code) {
        String why = String.format(Locale.ROOT, "the server answered %d", code);
        return code >= 500 ? new Outcome.Refused(why) : new Outcome.Later(why);
    }

    /** The server's answers about addresses hang beside the causes. */
    private static @Nullable Throwable next(Throwable link) {
        return link instanceof SendFailedException refused && refused.getNextException() != null
                ? refused.getNextException()
                : link.getCause();
    }
}
