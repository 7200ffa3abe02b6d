package acme;

import jakarta.validation.constraints.NotBlank;

/** A bean of which one group judges the author alone. */
public class Note implements Audited {
    private String author;
    private String text;

    @Override
    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    @NotBlank
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
