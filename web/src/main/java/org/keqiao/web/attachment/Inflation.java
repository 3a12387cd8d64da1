package org.keqiao.web.attachment;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Keeps out PDF files that unfold to more than a server should hold: measured by unfolding, without keeping what comes out. */
final class Inflation {

    private static final long MOST = 300L * 1024 * 1024;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private Inflation() {}

    static void check(byte[] pdf) throws UncleanFile {
        long all = 0;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            all += unfolded(pdf, at, MOST - all);
            if (all >= MOST) {
                throw new UncleanFile("attachment-unfolds");
            }
        }
    }

    /** Where the bytes of the next stream begin; -1 when there is none. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length + 2 < pdf.length; i++) {
            if (startsStream(pdf, i)) {
                int at = i + STREAM.length;
                return pdf[at] == '\r' ? at + 2 : at + 1;
            }
        }
        return -1;
    }

    private static boolean startsStream(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        byte after = pdf[at + STREAM.length];
        return after == '\r' || after == '\n';
    }

    /** How many bytes come out of a stream, as far as that is no more than the limit; 0 of one that is not deflated. */
    private static long unfolded(byte[] pdf, int from, long limit) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            byte[] out = new byte[64 * 1024];
            long all = 0;
            int more = inflater.inflate(out);
            while (more > 0 && all < limit) {
                all += more;
                more = inflater.inflate(out);
            }
            return all;
        } catch (DataFormatException notDeflated) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
