package org.keqiao.web.twostep;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Encrypts what lies in the database (AES-256-GCM: nonce, then text and tag), each for one account: moved to another it does not open. */
@Component
class SecretBox {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    SecretBox(TwoStepProperties properties) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(("two-step:" + properties.key()).getBytes(StandardCharsets.UTF_8));
        this.key = new SecretKeySpec(hash, "AES");
    }

    byte[] close(byte[] plain, UUID account) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, plain, account);
        return ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
    }

    byte[] open(byte[] closed, UUID account) {
        ByteBuffer buffer = ByteBuffer.wrap(closed);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] text = new byte[buffer.remaining()];
        buffer.get(text);
        return run(Cipher.DECRYPT_MODE, nonce, text, account);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, UUID account) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret does not open: was keqiao.two-step.key changed?", e);
        }
    }
}
