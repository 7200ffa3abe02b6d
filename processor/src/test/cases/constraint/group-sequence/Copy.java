package acme;

import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;

/** A bean with a property that is answered alone. */
@GroupSequence({Copy.class, Copy.Later.class})
public class Copy {
    private Integer number;
    private LocalDate bought;

    @NotNull
    @Max(value = 9, groups = Later.class)
    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    @Past(groups = Later.class)
    public LocalDate getBought() {
        return bought;
    }

    public interface Later {}
}
