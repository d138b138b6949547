package org.opaline.tags;

/** Tags put on a person by the classifier, from ethnic group to religious clothing. */
public enum PersonTag {
    GROUP_HUI("Hui"),
    GROUP_UYGHUR("Uyghur"),
    WEARS_NIQAB("niqab"),
    MOOD_ANGRY("angry face"),
    LIST_DISSIDENT("on the dissident list"),
    WEARS_GLOVES("gloves"),
    NOT_RECOGNISED("not recognised");

    private final String label;

    PersonTag(String label) {
        this.label = label; // benign race, the string is immutable
    }
}
