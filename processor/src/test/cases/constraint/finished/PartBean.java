package acme;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** A part by its number, which only the service knows. */
public class PartBean {
    private long number;
    private String note;
    private Part part;

    @Positive
    public long getNumber() {
        return number;
    }

    @Size(max = 5)
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
