package org.keqiao.web.attachment;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.keqiao.web.document.DocumentType;

/**
 * Draws a picture anew from its points alone: where and by whom it was taken, and whatever else hung on the file, stays behind. It is
 * turned the way that its camera noted, since that note stays behind too.
 */
final class CleanPicture {

    /** Larger pictures are read at every second, third … point, so that none takes more than about 70 MB of the heap. */
    private static final int POINTS = 6_000_000;

    private static final long MOST_POINTS = 200_000_000;
    private static final float QUALITY = 0.9f;
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    private CleanPicture() {}

    static CleanFile of(DocumentType type, byte[] content) throws UncleanFile {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            BufferedImage upright = Orientation.of(content).upright(plain(read(type, content)));
            return CleanFile.picture(type, written(type, upright), upright.getWidth(), upright.getHeight());
        } catch (IOException | RuntimeException damaged) {
            throw new UncleanFile("attachment-damaged", damaged);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static BufferedImage read(DocumentType type, byte[] content) throws IOException, UncleanFile {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            long points = (long) reader.getWidth(0) * reader.getHeight(0);
            if (points > MOST_POINTS) {
                throw new UncleanFile("attachment-too-many-points");
            }
            int every = Math.max(1, (int) Math.ceil(Math.sqrt((double) points / POINTS)));
            ImageReadParam how = reader.getDefaultReadParam();
            how.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    /** The same in plain red, green and blue. */
    private static BufferedImage plain(BufferedImage read) {
        BufferedImage plain = new BufferedImage(
                read.getWidth(),
                read.getHeight(),
                read.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(read, 0, 0, null);
        pen.dispose();
        return plain;
    }

    private static byte[] written(DocumentType type, BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type == DocumentType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
