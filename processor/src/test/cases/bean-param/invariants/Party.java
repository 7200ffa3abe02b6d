package acme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What a getter says of a parameter it says of that; what it makes of several is judged when they are there. */
public class Party implements Counted {
    @QueryParam("adults")
    public int adults;

    @QueryParam("child")
    private List<String> children;

    @Size(max = 9)
    private String code;

    @NotEmpty
    public List<@NotBlank String> getChildren() {
        return children;
    }

    public void setChildren(List<String> children) {
        this.children = children;
    }

    @QueryParam("code")
    public void setCode(String code) {
        this.code = code;
    }

    @Max(8)
    @Override
    public int getHeads() {
        return adults + children.size();
    }
}
