package org.keqiao.web.crawler;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a document of the sitemap protocol 0.9 (sitemaps.org): addresses, or other sitemaps. */
final class Sitemap implements AutoCloseable {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final XMLStreamWriter xml;
    private final String entry;

    private Sitemap(OutputStream out, String root, String entry) {
        this.entry = entry;
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    static Sitemap ofPages(OutputStream out) {
        return new Sitemap(out, "urlset", "url");
    }

    static Sitemap ofSitemaps(OutputStream out) {
        return new Sitemap(out, "sitemapindex", "sitemap");
    }

    void add(String address, @Nullable Instant changedAt) {
        try {
            xml.writeStartElement(entry);
            element("loc", address);
            if (changedAt != null) {
                element("lastmod", changedAt.truncatedTo(ChronoUnit.SECONDS).toString());
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    @Override
    public void close() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
