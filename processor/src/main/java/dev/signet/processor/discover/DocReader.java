package dev.signet.processor.discover;

import dev.signet.processor.model.Doc;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Javadoc to {@link Doc}: its HTML and inline tags become CommonMark. Class files have no Javadoc. */
final class DocReader {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(\\w+)\\b[ \\t]*");
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|literal)\\s+([^}]*)}");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)(?:\\s+([^}]*))?}");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s*([^}]*)}");
    private static final Pattern PARAGRAPH = Pattern.compile("\\s*<p>\\s*|\\s*</p>\\s*");
    private static final Pattern LIST_ITEM = Pattern.compile("\\s*<li>\\s*");
    private static final Pattern HTML_TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^(.*?[.!?])(?:\\s|$)", Pattern.DOTALL);

    private final String main;
    private final Map<String, String> blocks = new LinkedHashMap<>();

    private DocReader(@Nullable String comment) {
        String text = comment == null ? "" : comment;
        Matcher tag = BLOCK_TAG.matcher(text);
        int end = tag.find() ? tag.start() : text.length();
        main = text.substring(0, end);
        while (end < text.length()) {
            String name = tag.group(1);
            int start = tag.end();
            end = tag.find() ? tag.start() : text.length();
            addBlock(name, text.substring(start, end).strip());
        }
    }

    static DocReader of(Elements elements, Element element) {
        return new DocReader(elements.getDocComment(element));
    }

    /** What is said of the element itself. */
    Doc doc() {
        return doc(main);
    }

    /** What {@code @param} says of a parameter or component. */
    Doc parameter(String name) {
        return doc(blocks.getOrDefault("param " + name, ""));
    }

    /** What {@code @return} says. */
    Doc returned() {
        return doc(blocks.getOrDefault("return", ""));
    }

    private void addBlock(String tag, String text) {
        if (!tag.equals("param")) {
            blocks.putIfAbsent(tag, text);
            return;
        }
        String[] nameAndText = text.split("\\s+", 2);
        blocks.putIfAbsent("param " + nameAndText[0], nameAndText.length > 1 ? nameAndText[1] : "");
    }

    private static Doc doc(String javadoc) {
        String text = commonMark(javadoc);
        Matcher sentence = FIRST_SENTENCE.matcher(text);
        return text.isEmpty() ? Doc.NONE : new Doc(sentence.find() ? sentence.group(1) : text, text);
    }

    private static String commonMark(String javadoc) {
        String text = CODE.matcher(javadoc).replaceAll("`$1`");
        text = LINK.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2) == null
                                ? "`" + found.group(1).replace('#', '.').replaceAll("^\\.", "") + "`"
                                : found.group(2)));
        text = INLINE_TAG.matcher(text).replaceAll("$1");
        text = PARAGRAPH.matcher(text).replaceAll("\n\n");
        text = LIST_ITEM.matcher(text).replaceAll("\n\n- ");
        text = HTML_TAG.matcher(text).replaceAll("");
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        // A paragraph's own line breaks mean nothing.
        return BLANK_LINE
                .splitAsStream(text.strip())
                .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n\n"));
    }
}
