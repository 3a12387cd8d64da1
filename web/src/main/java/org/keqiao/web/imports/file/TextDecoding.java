package org.keqiao.web.imports.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Text in whichever encoding it was saved: UTF-8, UTF-16 with its mark, or else GB18030, which contains GBK and GB 2312. */
final class TextDecoding {

    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A]");

    private TextDecoding() {}

    static String decode(byte[] bytes) {
        for (Charset charset : candidates(bytes)) {
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return checked(text.startsWith("\uFEFF") ? text.substring(1) : text);
            } catch (CharacterCodingException another) {
                // tried with the next one
            }
        }
        throw UnreadableFile.because("encoding");
    }

    private static List<Charset> candidates(byte[] bytes) {
        boolean utf16 = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        return utf16 ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    }

    private static String checked(String text) {
        if (NO_TEXT.matcher(text).find()) {
            throw UnreadableFile.because("not-text");
        }
        return text;
    }
}
