package org.keqiao.web.attachment;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/** Reads a PDF as PDFBox does, but no stream that unfolds to more than a server should hold, and nothing that is locked. */
final class WaryParser extends PDFParser {

    private static final long MOST = 300L * 1024 * 1024;

    private final Unfolding unfolding = new Unfolding(MOST);
    private @Nullable String refusal;

    WaryParser(byte[] pdf) throws IOException {
        super(new RandomAccessReadBuffer(pdf));
    }

    /** The parser goes on after what it takes for damage: whether something was refused is to be asked at the end. */
    void requireNothingRefused() throws UncleanFile {
        if (refusal != null) {
            throw new UncleanFile(refusal);
        }
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        try {
            unfolding.count(stream);
        } catch (Unfolding.TooMuch tooMuch) {
            refusal = "attachment-unfolds";
            throw tooMuch;
        }
        return stream;
    }

    @Override
    protected void prepareDecryption() throws IOException {
        if (document.isEncrypted()) {
            refusal = "attachment-locked";
            throw new IOException("The file is locked");
        }
    }
}
