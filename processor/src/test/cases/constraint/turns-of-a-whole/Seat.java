package acme;

import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@GroupSequence({Costly.class, Seat.class})
public class Seat {
    private String row;
    private String code;

    @Size(max = 2)
    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }

    @NotNull
    public void setCode(String code) {
        this.code = code;
    }

    @Max(value = 9, groups = Costly.class)
    @Min(1)
    public int getLength() {
        return code.length();
    }
}
