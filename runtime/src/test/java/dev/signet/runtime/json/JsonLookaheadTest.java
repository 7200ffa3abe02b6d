package dev.signet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A discriminator is found in every object of a document, however the objects are nested and wherever it stands. */
class JsonLookaheadTest {

    private final Random random = new Random(11);
    private final List<String> written = new ArrayList<>();

    @Test
    void everyObjectTellsItsOwnTag() {
        for (int i = 0; i < 5_000; i++) {
            written.clear();
            StringBuilder json = new StringBuilder();
            node(json, 0);
            List<String> read = new ArrayList<>();
            JsonReader in = JsonReader.of(json.toString().getBytes(StandardCharsets.UTF_8));
            read(in, read);
            assertThat(in.finish().list()).as("%s", json).isEmpty();
            assertThat(read).as("%s", json).isEqualTo(written);
        }
    }

    private static final Names MEMBERS = Names.of("kind", "child", "children", "note");

    private static Object read(JsonReader in, List<String> tags) {
        String tag = in.peekTag("kind");
        tags.add(tag);
        in.beginObject();
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> in.readConstant(tag);
                case 1 -> read(in, tags);
                case 2 -> in.readList(each -> read(each, tags));
                default -> in.readString();
            }
        }
        return tag;
    }

    private void node(StringBuilder json, int depth) {
        String tag = "tag" + written.size();
        written.add(tag);
        List<Runnable> members = new ArrayList<>();
        members.add(() -> json.append("\"kind\":\"").append(tag).append('"'));
        members.add(() -> json.append("\"note\":\"")
                .append("x".repeat(random.nextInt(80)))
                .append('"'));
        if (depth < 12 && random.nextInt(5) > 0) {
            members.add(() -> {
                json.append("\"child\":");
                node(json, depth + 1);
            });
        }
        if (depth < 12 && random.nextInt(8) == 0) {
            members.add(() -> {
                json.append("\"children\":[");
                node(json, depth + 2);
                json.append(',');
                node(json, depth + 2);
                json.append(']');
            });
        }
        json.append('{');
        for (int i = members.size(); i > 0; i--) {
            members.remove(random.nextInt(members.size())).run();
            json.append(i == 1 ? "" : ",");
        }
        json.append('}');
    }
}
