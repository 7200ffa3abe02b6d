package acme;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "petType", visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Pet.Cat.class, name = "cat"),
    @JsonSubTypes.Type(value = Pet.Dog.class, name = "dog")
})
public abstract class Pet {
    private String petType;

    public String getPetType() {
        return petType;
    }

    public void setPetType(String petType) {
        this.petType = petType;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"petType", "claws"})
    @JsonIgnoreProperties(ignoreUnknown = true)
    public static class Cat extends Pet {
        @JsonProperty(value = "claws", required = true)
        @JsonPropertyDescription("How many.")
        private Integer claws;

        public Integer getClaws() {
            return claws;
        }

        public void setClaws(Integer claws) {
            this.claws = claws;
        }
    }

    public static class Dog extends Pet {
        private String bark;

        @JsonProperty("bark")
        public String getBark() {
            return bark;
        }

        @JsonProperty("bark")
        public void setBark(String bark) {
            this.bark = bark;
        }
    }
}
