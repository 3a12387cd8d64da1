package org.keqiao.web.attachment;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, by the tag 0x0112 of a JPEG's EXIF part (CIPA DC-008): 1 is upright, 2 to 8 are turned or mirrored. */
record Orientation(int tag) {

    private static final int UPRIGHT = 1;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    Orientation {
        tag = tag >= 1 && tag <= 8 ? tag : UPRIGHT;
    }

    /** Upright for whatever is no JPEG, has no EXIF part or a damaged one. */
    static Orientation of(byte[] content) {
        try {
            return new Orientation(tag(ByteBuffer.wrap(content)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return new Orientation(UPRIGHT);
        }
    }

    private static int tag(ByteBuffer jpeg) {
        int at = 2;
        int marker = jpeg.getShort(at) & 0xFFFF;
        while (marker >>> 8 == 0xFF && marker != START_OF_SCAN) {
            if (marker == APP1 && jpeg.getInt(at + 4) == EXIF) {
                return tagOfExif(jpeg.slice(at + 10, jpeg.capacity() - at - 10));
            }
            at += 2 + (jpeg.getShort(at + 2) & 0xFFFF);
            marker = jpeg.getShort(at) & 0xFFFF;
        }
        return UPRIGHT;
    }

    private static int tagOfExif(ByteBuffer exif) {
        exif.order(exif.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((exif.getShort(entry) & 0xFFFF) == TAG) {
                return exif.getShort(entry + 8) & 0xFFFF;
            }
        }
        return UPRIGHT;
    }

    BufferedImage upright(BufferedImage seen) {
        if (tag == UPRIGHT) {
            return seen;
        }
        boolean lying = tag >= 5;
        int width = lying ? seen.getHeight() : seen.getWidth();
        int height = lying ? seen.getWidth() : seen.getHeight();
        BufferedImage upright = new BufferedImage(width, height, seen.getType());
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(seen, turn(seen.getWidth(), seen.getHeight()), null);
        pen.dispose();
        return upright;
    }

    /** Takes the point (x, y) of what was seen to where it belongs. */
    private AffineTransform turn(int width, int height) {
        return switch (tag) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
