package org.keqiao.local.demonstration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sentence plans of one kind of listing in one language.
 *
 * @param details of a result its advantages, of a demand its problem
 * @param plans the order of the kinds of sentences in a description
 * @param sentences the ways to say each kind of sentence
 */
record PhraseBook(
        List<String> titles,
        List<String> summaries,
        List<String> details,
        List<List<String>> plans,
        Map<String, List<String>> sentences) {

    static PhraseBook read(String name) {
        YamlNode root = YamlNode.ofResource("phrases/" + name + ".yaml");
        YamlNode sentences = root.at("sentences");
        return new PhraseBook(
                root.at("titles").texts(),
                root.at("summaries").texts(),
                root.find("advantages").orElseGet(() -> root.at("problems")).texts(),
                root.at("plans").items().stream().map(YamlNode::texts).toList(),
                sentences.keys().stream()
                        .collect(Collectors.toMap(
                                kind -> kind, kind -> sentences.at(kind).texts())));
    }
}
