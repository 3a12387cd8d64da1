package org.keqiao.web.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.keqiao.web.document.DocumentType;

class CleanFileTests {

    @Test
    void aPictureIsItsPointsAndNothingElse() throws IOException, UncleanFile {
        byte[] photograph = TestFiles.photograph(40, 20);
        assertThat(text(photograph)).as("the secret is in what was sent").contains(TestFiles.SECRET);

        CleanFile clean = CleanFile.of(photograph);
        assertThat(clean.type()).isEqualTo(DocumentType.JPEG);
        assertThat(text(clean.content())).doesNotContain(TestFiles.SECRET, "Exif");
        assertThat(clean.width()).as("turned upright").isEqualTo(20);
        assertThat(clean.height()).isEqualTo(40);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(clean.content()));
        assertThat(new Color(picture.getRGB(17, 20)).getRed())
                .as("what was above is right")
                .isGreaterThan(200);
        assertThat(new Color(picture.getRGB(2, 20)).getRed())
                .as("what was below is left")
                .isLessThan(60);
    }

    @Test
    void whatHangsBehindAPictureIsGone() throws IOException, UncleanFile {
        for (byte[] picture : new byte[][] {TestFiles.png(30, 30), TestFiles.jpeg(30, 30)}) {
            CleanFile clean = CleanFile.of(TestFiles.joined(picture, TestFiles.html()));
            assertThat(text(clean.content())).doesNotContain("script", TestFiles.SECRET);
        }
    }

    @Test
    void aPdfLosesItsPropertiesAndKeepsItsText() throws IOException, UncleanFile {
        byte[] signed = TestFiles.joined(TestFiles.signedPdf(), TestFiles.html());
        try (PDDocument before = Loader.loadPDF(signed)) {
            assertThat(before.getDocumentInformation().getAuthor()).isEqualTo(TestFiles.SECRET);
        }
        CleanFile clean = CleanFile.of(signed);
        assertThat(text(clean.content())).doesNotContain(TestFiles.SECRET, "script");
        try (PDDocument after = Loader.loadPDF(clean.content())) {
            assertThat(after.getDocumentInformation().getMetadataKeys()).isEmpty();
            assertThat(after.getDocumentCatalog().getMetadata()).isNull();
            assertThat(after.getPage(0).getCOSObject().toString()).doesNotContain("LastModified");
            assertThat(new PDFTextStripper().getText(after)).contains("Ionic conductivity");
        }
    }

    @Test
    void whatRunsIsLockedOrUnfoldsIsRefused() throws IOException {
        assertRefused(TestFiles.scriptedPdf(), "attachment-active");
        assertRefused(TestFiles.lockedPdf(), "attachment-locked");
        assertRefused(TestFiles.bomb(), "attachment-unfolds");
        assertRefused(TestFiles.bombInABomb(), "attachment-unfolds");
    }

    @Test
    void whatOnlyLooksLikeAFileIsRefused() throws IOException {
        assertRefused(TestFiles.html(), "attachment-type");
        assertRefused("%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII), "attachment-damaged");
        assertRefused(
                TestFiles.joined("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), TestFiles.html()),
                "attachment-damaged");
        byte[] png = TestFiles.png(30, 30);
        assertRefused(Arrays.copyOf(png, 20), "attachment-damaged");
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0};
        assertRefused(jpeg, "attachment-damaged");
        assertRefused(
                TestFiles.joined(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, TestFiles.html()),
                "attachment-damaged");
    }

    @Test
    void aHugePictureIsRefusedBeforeItIsUnfolded() throws IOException {
        byte[] png = TestFiles.png(30, 30);
        png[16] = 0x7F;
        png[20] = 0x7F;
        assertThatThrownBy(() -> CleanFile.of(png)).isInstanceOf(UncleanFile.class);
    }

    private static void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> CleanFile.of(file))
                .isInstanceOfSatisfying(
                        UncleanFile.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
