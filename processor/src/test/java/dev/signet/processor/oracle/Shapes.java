package dev.signet.processor.oracle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Objects for {@link Sheets} to put into others; as a contract of another module might find them. */
@NullUnmarked
public final class Shapes {
    private Shapes() {}

    /** A record with constraints of its own, and more of its kind. */
    public record Leaf(
            @NotBlank String name,
            @Min(1) @Max(10) Integer size,
            @Size(max = 1) List<@NotNull @Valid Leaf> leaves,
            Map<@Size(max = 2) String, @Valid Leaf> named) {
        Leaf(String name, Integer size, Leaf... leaves) {
            this(name, size, List.of(leaves), Map.of());
        }
    }

    /** A bean whose constraints stand on a field, on a getter and on those that it inherits. */
    public static class Bean extends Base implements Sized {
        @NotBlank
        private String name;

        private List<@NotEmpty String> tags;
        private Integer size;

        @Valid
        private Leaf leaf;

        private String note;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        @NotNull
        @Size(max = 2)
        public List<String> getTags() {
            return tags;
        }

        public void setTags(List<String> tags) {
            this.tags = tags;
        }

        @Override
        public Integer getSize() {
            return size;
        }

        public void setSize(Integer size) {
            this.size = size;
        }

        public String getNote() {
            return note;
        }

        public void setNote(@Size(max = 2) String note) {
            this.note = note;
        }

        public Leaf getLeaf() {
            return leaf;
        }

        public void setLeaf(Leaf leaf) {
            this.leaf = leaf;
        }
    }

    /** What the bean inherits. */
    public static class Base {
        @Size(min = 2)
        private String code;

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }
    }

    /** What the bean implements. */
    public interface Sized {
        @Min(1)
        @NotNull
        Integer getSize();
    }

    static Bean bean(String name, List<String> tags, Integer size, Leaf leaf, String code) {
        Bean bean = new Bean();
        bean.setName(name);
        bean.setTags(tags);
        bean.setSize(size);
        bean.setLeaf(leaf);
        bean.setCode(code);
        bean.setNote(code + name);
        return bean;
    }
}
