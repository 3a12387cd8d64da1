package org.keqiao.web.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Good and bad files, made here. */
final class TestFiles {

    /** Stands in whatever a reader must not find. */
    static final String SECRET = "Zhang-Sanfeng-of-Hidden-Works";

    private TestFiles() {}

    static byte[] png(int width, int height) throws IOException {
        return written(picture(width, height), "png");
    }

    static byte[] jpeg(int width, int height) throws IOException {
        return written(picture(width, height), "jpg");
    }

    /** A photograph by a camera that was turned to the right, with an author in its EXIF part. */
    static byte[] photograph(int width, int height) throws IOException {
        byte[] jpeg = jpeg(width, height);
        byte[] author = (SECRET + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 24 + 4 + author.length);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putShort((short) 0x013B).putShort((short) 2).putInt(author.length).putInt(8 + 2 + 24 + 4);
        exif.putInt(0).put(author);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(exif.array());
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    static byte[] pdf() throws IOException {
        return pdf(pdf -> {});
    }

    /** With author and XMP, as programs write them. */
    static byte[] signedPdf() throws IOException {
        return pdf(pdf -> {
            pdf.getDocumentInformation().setAuthor(SECRET);
            pdf.getDocumentInformation().setCreationDate(Calendar.getInstance());
            PDMetadata xmp = new PDMetadata(pdf);
            write(() -> xmp.importXMPMetadata(("<x>" + SECRET + "</x>").getBytes(StandardCharsets.UTF_8)));
            pdf.getDocumentCatalog().setMetadata(xmp);
            pdf.getPage(0).getCOSObject().setString(COSName.getPDFName("LastModified"), SECRET);
        });
    }

    static byte[] scriptedPdf() throws IOException {
        return pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    static byte[] lockedPdf() throws IOException {
        return pdf(pdf -> write(() -> {
            AccessPermission nothing = new AccessPermission();
            nothing.setReadOnly();
            pdf.protect(new StandardProtectionPolicy("owner", "", nothing));
        }));
    }

    /** Deflated a thousand times smaller than it is. */
    static byte[] bomb() throws IOException {
        return bomb(COSName.FLATE_DECODE);
    }

    /** Deflated twice, a million times smaller than it is. */
    static byte[] bombInABomb() throws IOException {
        return bomb(new COSArray(List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE)));
    }

    private static byte[] bomb(COSBase filters) throws IOException {
        return pdf(pdf -> write(() -> {
            var stream = pdf.getDocument().createCOSStream();
            try (var out = stream.createOutputStream(filters)) {
                byte[] zeros = new byte[1024 * 1024];
                for (int i = 0; i < 310; i++) {
                    out.write(zeros);
                }
            }
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Big"), stream);
        }));
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    static byte[] html() {
        return ("<html><script>alert('" + SECRET + "')</script></html>").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(Consumer<PDDocument> more) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
                pen.beginText();
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                pen.newLineAtOffset(72, 720);
                pen.showText("Ionic conductivity of the electrolyte at 25 C");
                pen.endText();
            }
            more.accept(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
