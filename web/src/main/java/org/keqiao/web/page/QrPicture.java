package org.keqiao.web.page;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code (ISO/IEC 18004; links are long, so it takes the least error correction) as the path of an SVG picture, with its quiet zone of four modules.
 *
 * @param path draws one unit square for each dark module
 * @param size of the picture's side, in modules
 */
public record QrPicture(String path, int size) {

    private static final int QUIET_ZONE = 4;

    public static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(',')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(path.toString(), code.size + 2 * QUIET_ZONE);
    }
}
